import { receiveFile } from '#server/imports/jobs/receiveFile.ts'
import { receive } from '../../../answer.ts'

/** One file of an import, as the body; its path stands in the address. */
export const PUT = receive(({ actor, param, request }) => {
  const path = new URL(request.url).searchParams.get('path') ?? ''
  const length = request.headers.get('content-length')
  return receiveFile(actor, param('id'), { path, stream: request.body, size: length === null ? null : Number(length) })
})
