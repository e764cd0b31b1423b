import { composeLayout, type ComposedArticle } from '#domain/pages/composeLayout.ts'
import type { LaidArticle, Stretch } from '#domain/pages/layout.ts'
import { refusedIn, type Refused } from '#domain/pages/refusedRepairs.ts'
import type { AssemblyOptions } from '#domain/assembly/assemblyOptions.ts'
import { repairKey } from '#domain/assembly/repairKey.ts'
import type { AssembledRepair } from '#domain/assembly/assembly.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { contentOfArticle } from '#domain/body/contentOfArticle.ts'
import { sha256 } from '../storage/keepFile.ts'
import type { LoadedLayout } from './loadLayout.ts'
import type { ReadRows } from './readRows.ts'
import { lineKeysOf, sourcePages } from './sourcePages.ts'

/** A repair as its row is written again, whoever made it. */
export type KeptRepair = {
  readonly pageId: string
  readonly key: string
  readonly rule: string
  readonly ruleVersion: number
  readonly segments: string[]
  readonly before: string
  readonly after: string
  readonly confidence: number
}
export type ArticleText = {
  readonly kind: string
  readonly content: ArticleContent
  readonly repairs: readonly KeptRepair[]
}

/** The texts of articles as their lines compose them now, by article id. */
export function composeTexts(
  {
    lines,
    rows,
    sizes,
    refused,
    read,
  }: Pick<LoadedLayout, 'lines' | 'rows' | 'sizes' | 'refused'> & {
    readonly read: ReadRows
  },
  articles: readonly LaidArticle[],
): ReadonlyMap<string, ArticleText> {
  const keys = lineKeysOf(rows)
  const standing = refusedOptions(refusedIn(lines, articles, refused), keys, read)
  const named = articles.map((one) => renamed(movedStretches(one, read.there), keys))
  const composed = composeLayout(sourcePages([...read.rows.values()], keys, sizes), named, standing)
  return new Map(
    articles.map((article) => {
      const made = composed.get(article.id)
      if (!made) throw new Error(`No text was composed for article ${article.id}`)
      const tag = article.parts.find(({ part }) => part === 'columnTag')
      const text = textOfMade(made, read, keys)
      const columnTag = tag
        ? tag.stretches.map((one) => textOfStretch(read, one).trim()).join('')
        : text.content.columnTag
      return [article.id, { ...text, content: { ...text.content, columnTag } }]
    }),
  )
}

/** An article with its lines under other names. */
export const renamed = (article: LaidArticle, names: ReadonlyMap<string, string>): LaidArticle => ({
  ...article,
  parts: article.parts.map((part) => ({
    ...part,
    stretches: part.stretches.map((stretch) => ({ ...stretch, line: names.get(stretch.line) ?? '' })),
  })),
})

const textOfStretch = ({ rows, there }: ReadRows, one: Stretch): string => {
  const { line, from, to } = there(one)
  return rows.get(line)?.text.slice(from, to) ?? ''
}

/** An article with its stretches elsewhere in their lines; those of which nothing is left are left out. */
export const movedStretches = (article: LaidArticle, move: (stretch: Stretch) => Stretch): LaidArticle => ({
  ...article,
  parts: article.parts.flatMap((part) => {
    const stretches = part.stretches.map(move).filter(({ from, to }) => from < to)
    return stretches.length > 0 ? [{ ...part, stretches }] : []
  }),
})

/** What an article that was assembled holds, its lines under the ids that they are kept under. */
export function textOfMade(
  { article, repairs }: ComposedArticle,
  read: ReadRows,
  keys: ReadonlyMap<string, string>,
): ArticleText {
  const ids = new Map([...keys].map(([id, key]) => [key, id]))
  const idOf = (line: string): string => ids.get(line) ?? line
  const content = contentOfArticle(article, { textOf: (line) => read.rows.get(idOf(line))?.text, idOf })
  return { kind: article.kind, content, repairs: repairs.map((repair) => keptRepair(repair, idOf, read)) }
}

/** What is refused, under the ids that an assembly knows the lines by. */
export function refusedOptions(
  { repairs, rules }: Refused,
  keys: ReadonlyMap<string, string>,
  { there }: Pick<ReadRows, 'there'>,
): Pick<AssemblyOptions, 'rejected' | 'rejectedRules'> {
  const named = (segment: string): string =>
    movedSegment(segment, there).replace(/^[^:]+/u, (line) => keys.get(line) ?? line)
  return {
    rejected: repairs.map((one) => repairKey({ ...one, segments: one.segments.map(named) })),
    rejectedRules: rules,
  }
}

/** A segment (`<line>:0-8`) elsewhere in its line; of a whole line the whole. */
function movedSegment(segment: string, move: (stretch: Stretch) => Stretch): string {
  const [line = '', range] = segment.split(':')
  if (range === undefined) return segment
  const [start = 0, end = 0] = range.split('-').map(Number)
  const { from, to } = move({ line, from: start, to: end })
  return `${line}:${from}-${to}`
}

function keptRepair(repair: AssembledRepair, idOf: (line: string) => string, { rows, back }: ReadRows): KeptRepair {
  const { rule, ruleVersion, before, after, confidence } = repair
  const segments = repair.segments.map((segment) => {
    const [line = '', range] = segment.split(':')
    return range === undefined ? idOf(line) : movedSegment(`${idOf(line)}:${range}`, back)
  })
  const pageId = rows.get(segments[0]?.split(':')[0] ?? '')?.pageId ?? ''
  return { pageId, key: sha256(repairKey(repair)), rule, ruleVersion, segments, before, after, confidence }
}
