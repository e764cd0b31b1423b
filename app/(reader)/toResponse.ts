import type { PageAnswer } from '#server/reader/answers/pageAnswer.ts'

/** An answer in the words of Next, which compresses it by itself. */
export const toResponse = ({ status, headers, body }: PageAnswer): Response =>
  new Response(body && new Uint8Array(body), { status, headers })
