import { previewRequestSchema } from '#domain/previews/previewLink.ts'
import { listPreviewLinks, shareIssue } from '#server/previews/previewLinks.ts'
import { change, read } from '../../../answer.ts'

export const GET = read(({ actor, param }) => listPreviewLinks(actor, { issueId: param('id') }))

export const POST = change(previewRequestSchema, ({ actor, param, input }) =>
  shareIssue(actor, param('id'), input.days),
)
