import { answerPreview } from '#app/(reader)/answerPreview.tsx'
import { previewDeskIssue } from '#server/previews/deskPreview.ts'
import { deskActor } from '../../../../../deskActor.ts'

type Context = { readonly params: Promise<{ readonly id: string; readonly place?: readonly string[] }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, place = [] } = await params
  const actor = await deskActor(new URL(request.url).pathname)
  return answerPreview(request, () => previewDeskIssue(actor, id), place, `/desk/issues/${id}`)
}
