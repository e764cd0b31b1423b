import { currentActor } from '#app/currentActor.ts'
import { refuse } from '#domain/workflow/refusal.ts'
import { readImage } from '#server/facsimiles/readImage.ts'
import { answerImage } from '../../../answerImage.ts'

type Context = { readonly params: Promise<{ readonly id: string; readonly image: readonly string[] }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { id, image } = await params
  const actor = await currentActor()
  return answerImage('private', () =>
    actor ? readImage(actor, id, image.join('/')) : Promise.resolve(refuse('notSignedIn')),
  )
}
