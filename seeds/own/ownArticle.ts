import { z } from 'zod'
import { articleKinds, bylineRoles } from '#domain/assembly/assembly.ts'
import type { SeedArticle } from '../articles/seedArticle.ts'

const line = z.string().trim().min(1)
const byline = z.strictObject({ name: line, role: z.enum(bylineRoles).default('reporter') })
const paragraph = z.union([
  line,
  z.strictObject({ role: z.enum(['subhead', 'verse', 'tableRow', 'listItem']), text: z.string() }),
])

/** An article of a person's own, as JSON holds it; the plain text format gives the same. `seeds/README.md` describes both. */
export const ownArticleSchema = z.strictObject({
  kind: z.enum(articleKinds).default('news'),
  language: z.enum(['zh-Hans', 'zh-Hant', 'en']).default('zh-Hans'),
  kicker: line.optional(),
  headline: z.union([line.transform((one) => [one]), z.array(line).min(1)]).optional(),
  subheadline: line.optional(),
  columnTag: line.optional(),
  bylineBlock: line.optional(),
  bylines: z.array(byline).default([]),
  dateline: line.optional(),
  credit: line.optional(),
  paragraphs: z.array(paragraph).default([]),
  captions: z.array(z.strictObject({ text: line, bylines: z.array(byline).default([]) })).default([]),
})

export type OwnArticle = z.output<typeof ownArticleSchema>

/** What is wrong with an article: a code of `cli.typeset`, and what its sentence names. */
export type OwnProblem = { readonly code: string; readonly values: Readonly<Record<string, string | number>> }

const textOf = (one: OwnArticle['paragraphs'][number] | undefined): string =>
  typeof one === 'string' ? one : (one?.text ?? '')

/** What cannot be set as it is written: parts that no paragraph prints, or nothing at all. */
export function problemsOf({ paragraphs, captions, dateline, credit, bylines, bylineBlock }: OwnArticle): OwnProblem[] {
  const first = textOf(paragraphs[0])
  const opening = `${bylineBlock ?? ''}${first}`.replace(/\s/gu, '')
  const problems: OwnProblem[] = []
  if (paragraphs.length === 0 && captions.length === 0) problems.push({ code: 'empty', values: {} })
  if (dateline !== undefined && !first.startsWith(dateline)) problems.push({ code: 'dateline', values: { dateline } })
  if (credit !== undefined && !textOf(paragraphs.at(-1)).includes(credit))
    problems.push({ code: 'credit', values: { credit } })
  for (const { name } of bylines)
    if (!opening.includes(name.replace(/\s/gu, ''))) problems.push({ code: 'byline', values: { name } })
  for (const { text, bylines: own } of captions)
    for (const { name } of own) if (!text.includes(name)) problems.push({ code: 'captionByline', values: { name } })
  return problems
}

/** The article as the typesetter takes it. A caption gets one of the drawn pictures, by `pictureOf` its place. */
export function seedOf(id: string, own: OwnArticle, pictureOf: (at: number) => string): SeedArticle {
  const { kind, language, bylines, paragraphs, captions } = own
  const signed = ({ name, role }: OwnArticle['bylines'][number]) => ({ by: { name }, role })
  return {
    ...{ id, kind, language, paragraphs, bylines: bylines.map(signed) },
    ...(own.kicker !== undefined && { kicker: own.kicker }),
    ...(own.headline !== undefined && { headline: own.headline }),
    ...(own.subheadline !== undefined && { subheadline: own.subheadline }),
    ...(own.columnTag !== undefined && { columnTag: own.columnTag }),
    ...(own.bylineBlock !== undefined && { bylineBlock: own.bylineBlock }),
    ...(own.dateline !== undefined && { dateline: own.dateline }),
    ...(own.credit !== undefined && { credit: own.credit }),
    ...(captions.length > 0 && {
      captions: captions.map(({ text, bylines: signers }, at) => ({
        ...{ text, bylines: signers.map(signed) },
        picture: { name: pictureOf(at), scene: '' },
      })),
    }),
  }
}
