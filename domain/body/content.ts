import { z } from 'zod'
import { bylineRoles } from '#domain/assembly/assembly.ts'
import { blocks, type BlockName, type Body } from './nodes.ts'

/** Upper bounds, in UTF-16 units, of what one article may hold; a save beyond them is refused in words. */
export const limits = { headline: 500, body: 200_000, blocks: 5_000, bylines: 100, note: 200 } as const

const blockNames = Object.keys(blocks) as [BlockName, ...BlockName[]]

/** What stands above or behind a word of the text: one line. */
const noteText = z.string().min(1).max(limits.note)

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('line'), attrs: z.strictObject({ id: z.string().max(64) }) }),
  z.strictObject({ type: z.literal('byline'), attrs: z.strictObject({ key: z.string().max(64) }) }),
  z.strictObject({ type: z.literal('dateline') }),
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('ruby'), attrs: z.strictObject({ reading: noteText }) }),
  z.strictObject({ type: z.literal('sic'), attrs: z.strictObject({ correction: noteText }) }),
  z.strictObject({ type: z.literal('illegible') }),
])

const bodySchema = z.strictObject({
  type: z.literal('doc'),
  content: z
    .array(
      z.strictObject({
        type: z.enum(blockNames),
        content: z
          .array(
            z.strictObject({
              type: z.literal('text'),
              text: z.string().min(1).max(limits.body),
              marks: z.array(markSchema).max(8).optional(),
            }),
          )
          .optional(),
      }),
    )
    .max(limits.blocks),
})

const headText = z.string().max(limits.headline).nullable()

export const printedBylineSchema = z.strictObject({
  /** The same in every revision of the article; the body's `byline` marks name it. */
  key: z.string().min(1).max(64),
  printed: z.string().min(1).max(200),
  name: z.string().min(1).max(100),
  role: z.enum(bylineRoles),
  organisation: z.string().max(100).nullable(),
  /** Signs a picture, and is not among the article's own. */
  ofCaption: z.boolean(),
})
/** A byline as printed, in printed order. */
export type PrintedByline = z.infer<typeof printedBylineSchema>

/** What a revision and a draft both hold: all that is approved and published together. */
export const contentSchema = z.strictObject({
  kicker: headText,
  headline: headText,
  /** True where an editor supplied the headline because the page holds none; shown in brackets. */
  headlineSupplied: z.boolean(),
  subheadline: headText,
  columnTag: headText,
  dateline: headText,
  credit: headText,
  body: bodySchema,
  bylines: z.array(printedBylineSchema).max(limits.bylines),
})
export type ArticleContent = Omit<z.infer<typeof contentSchema>, 'body'> & { readonly body: Body }

/** Reads content that comes from outside; null where it is not of the schema (nothing is trimmed to fit). */
export function parseContent(value: unknown): ArticleContent | null {
  const parsed = contentSchema.safeParse(value)
  if (!parsed.success) return null
  const size = parsed.data.body.content.reduce(
    (sum, block) => sum + (block.content ?? []).reduce((length, run) => length + run.text.length, 0),
    0,
  )
  return size <= limits.body ? parsed.data : null
}
