import { z } from 'zod'

/** In UTF-16 units. */
export const mostStaffCredits = 300

/** What a page's staff credits are to read (null: as they are printed), and what the person saw in its place. */
export const staffCreditsSchema = z.strictObject({
  words: z.string().trim().max(mostStaffCredits).nullable(),
  shown: z.string().nullable(),
})

/** Who made a page: in printed words, or as a person put them right; null where none are printed. */
export type StaffCredits = { readonly words: string | null; readonly isByHand: boolean }
