import { answerPreview } from '#app/(reader)/answerPreview.tsx'
import { previewDeskArticle } from '#server/previews/deskPreview.ts'
import { deskActor } from '../../../../../deskActor.ts'

type Context = { readonly params: Promise<{ readonly id: string; readonly place?: readonly string[] }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, place = [] } = await params
  const actor = await deskActor(new URL(request.url).pathname)
  const isApproved = place[0] === 'approved'
  const open = () => previewDeskArticle(actor, id, isApproved ? 'approved' : 'draft')
  return answerPreview(request, open, isApproved ? place.slice(1) : place, `/desk/articles/${id}`)
}
