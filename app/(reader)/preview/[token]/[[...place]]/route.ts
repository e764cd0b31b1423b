import { openPreviewLink } from '#server/previews/openPreviewLink.ts'
import { answerPreview } from '../../../answerPreview.tsx'

type Context = { readonly params: Promise<{ readonly token: string; readonly place?: readonly string[] }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, place = [] } = await params
  return answerPreview(request, () => openPreviewLink(token, new Date()), place, null)
}
