import { z } from 'zod'
import { bylineChoiceSchema } from './bylineChoice.ts'

/** So many bylines are linked at once at the most; a larger group goes in parts. */
export const mostLinked = 5000
const ids = z.array(z.string()).min(1).max(mostLinked)

/** Who is behind one printed byline or a group of them; `none` leaves them open. */
export const linkRequestSchema = z.strictObject({ mentionIds: ids, choice: bylineChoiceSchema })
export type LinkRequest = z.infer<typeof linkRequestSchema>

/** What a linking left: the links it added, which an undo names, and the reporter. */
export type LinksMade = {
  readonly linkIds: readonly string[]
  readonly reporter: { readonly id: string; readonly displayName: string; readonly slug: string } | null
}

/** Takes links back, each to what it replaced. */
export const takeBackSchema = z.strictObject({ linkIds: ids })
