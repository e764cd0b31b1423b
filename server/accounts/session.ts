import { z } from 'zod'

/**
 * What a session names: the account, the version of its sessions under which it was made, and itself, so that it can end
 * alone. Sessions made before it named itself run on until they end by themselves.
 */
export const sessionSchema = z.object({
  userId: z.string(),
  tokenVersion: z.number(),
  sessionId: z.uuid().optional(),
})
export type Session = z.infer<typeof sessionSchema>
