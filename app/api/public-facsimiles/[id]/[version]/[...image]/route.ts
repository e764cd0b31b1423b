import { readPublicImage } from '#server/facsimiles/readPublicImage.ts'
import { answerImage } from '../../../../answerImage.ts'

type Context = {
  readonly params: Promise<{ readonly id: string; readonly version: string; readonly image: readonly string[] }>
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { id, version, image } = await params
  return answerImage('public', () => readPublicImage(id, version, image.join('/')))
}
