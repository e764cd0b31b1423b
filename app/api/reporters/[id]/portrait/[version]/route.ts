import { currentActor } from '#app/currentActor.ts'
import { readPortrait } from '#server/reporters/readPortrait.ts'
import { answerImage } from '../../../../answerImage.ts'

type Context = { readonly params: Promise<{ readonly id: string; readonly version: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { id, version } = await params
  const actor = await currentActor()
  return answerImage(actor ? 'private' : 'public', () => readPortrait(actor, id, version))
}
