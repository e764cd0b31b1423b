import { actorOrRefusal } from '#app/currentActor.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { readImage } from '#server/facsimiles/readImage.ts'
import { answerImage } from '../../../answerImage.ts'

type Context = { readonly params: Promise<{ readonly id: string; readonly image: readonly string[] }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { id, image } = await params
  const actor = await actorOrRefusal()
  return answerImage('private', async () => (isRefusal(actor) ? actor : readImage(actor, id, image.join('/'))))
}
