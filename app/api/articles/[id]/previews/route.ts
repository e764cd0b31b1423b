import { articlePreviewRequestSchema } from '#domain/previews/previewLink.ts'
import { listPreviewLinks, shareArticle } from '#server/previews/previewLinks.ts'
import { change, read } from '../../../answer.ts'

export const GET = read(({ actor, param }) => listPreviewLinks(actor, { articleId: param('id') }))

export const POST = change(articlePreviewRequestSchema, ({ actor, param, input }) =>
  shareArticle(actor, param('id'), input),
)
