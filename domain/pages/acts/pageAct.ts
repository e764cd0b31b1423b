import { z } from 'zod'
import { unassignedReasons } from '#domain/assembly/assembly.ts'
import { laidPartNames } from '../layout.ts'

const offset = z.number().int().nonnegative()
const stretch = z.strictObject({ line: z.string().min(1).max(64), from: offset, to: offset })
const stretches = z.array(stretch).min(1).max(5_000)
const id = z.uuid()
const corner = z.tuple([z.number().int().min(0).max(100_000), z.number().int().min(0).max(100_000)])
/** Corners of a zone, in pixels of the page's facsimile. */
export const polygonSchema = z.array(corner).min(3).max(64)
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
  z.strictObject({
    ...{ kind: z.literal('drawZone'), zone: id, polygon: polygonSchema, article: id },
    /** The article is to be made, and `article` is the id that it brings. */
    isNew: z.boolean(),
  }),
  z.strictObject({
    ...{ kind: z.literal('reshapeZone'), zone: id, polygon: polygonSchema, article: id },
    /** What it was; a zone that nobody drew before is kept nowhere. */
    from: polygonSchema,
  }),
  z.strictObject({ kind: z.literal('removeZone'), zone: id }),
  z.strictObject({
    ...{ kind: z.literal('cutPicture'), zone: id, polygon: polygonSchema },
    captionLine: z.string().min(1).max(64),
  }),
])
export type PageAct = z.infer<typeof pageActSchema>
