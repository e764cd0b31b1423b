import { largestExchange } from '#domain/reporters/exchange/importPreview.ts'
import { refuse } from '#domain/workflow/refusal.ts'
import { importAuthority } from '#server/reporters/exchange/importAuthority.ts'
import { receive } from '../../answer.ts'
import { readBytes } from '../../readBytes.ts'

/** A file as the body; its name, and the digest of what was shown of it, stand in the address. */
export const POST = receive(async ({ actor, request }) => {
  const { searchParams } = new URL(request.url)
  const name = (searchParams.get('name') ?? '').slice(0, 200)
  const bytes = await readBytes(request, largestExchange)
  if (!bytes) return refuse('uploadTooLarge', { file: name, limit: largestExchange / 2 ** 20 })
  return importAuthority(actor, { name, bytes }, searchParams.get('digest'))
})
