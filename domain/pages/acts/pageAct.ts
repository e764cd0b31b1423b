import { z } from 'zod'
import { unassignedReasons } from '#domain/assembly/assembly.ts'
import { laidPartNames } from '../layout.ts'

const offset = z.number().int().nonnegative()
const stretch = z.strictObject({ line: z.string().min(1).max(64), from: offset, to: offset })
const stretches = z.array(stretch).min(1).max(5_000)
const id = z.uuid()
const by = z.union([z.literal(-1), z.literal(1)])

/** An act of the Page screen, as the keys and the mouse make it and the server takes it. New articles bring their id. */
export const pageActSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('setAside'), stretches, reason: z.enum(unassignedReasons) }),
  z.strictObject({ kind: z.literal('moveLines'), stretches, article: id }),
  z.strictObject({ kind: z.literal('setPart'), stretches, article: id, part: z.enum(laidPartNames) }),
  z.strictObject({ kind: z.literal('newArticle'), stretches, newId: id, before: id.optional() }),
  z.strictObject({ kind: z.literal('splitArticle'), at: stretch, newId: id }),
  z.strictObject({ kind: z.literal('mergeArticles'), from: id, into: id }),
  z.strictObject({ kind: z.literal('moveArticle'), article: id, by }),
  z.strictObject({ kind: z.literal('acceptArticle'), article: id }),
  z.strictObject({ kind: z.literal('joinParagraphs'), at: stretch }),
  z.strictObject({ kind: z.literal('splitParagraph'), at: stretch }),
  z.strictObject({ kind: z.literal('cutLine'), at: stretch, offset }),
])
export type PageAct = z.infer<typeof pageActSchema>
