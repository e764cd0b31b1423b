import { z } from 'zod'
import { pageActSchema } from './acts/pageAct.ts'

/** An act asked for, and the version of the page (`PageView.version`) that the person saw. */
export const pageActRequestSchema = z.strictObject({ act: pageActSchema, version: z.string().length(64) })
export type PageActRequest = z.infer<typeof pageActRequestSchema>

/** One's own last act on a page, undone or done again. */
export const pageUndoSchema = z.strictObject({ redo: z.boolean().default(false) })

/** The version of a page after an act. */
export type PageActTaken = { readonly version: string }
