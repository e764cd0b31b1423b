import { composeLayout } from '#domain/pages/composeLayout.ts'
import { stretchText, type LaidArticle } from '#domain/pages/layout.ts'
import { repairKey } from '#domain/assembly/repairKey.ts'
import type { AssembledRepair } from '#domain/assembly/assembly.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { contentOfArticle } from '#domain/body/contentOfArticle.ts'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import { lineOfRow } from '../imports/lineColumns.ts'
import { sha256 } from '../storage/keepFile.ts'
import type { LineRow, LoadedLayout } from './loadLayout.ts'

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
  { lines, rows }: LoadedLayout,
  articles: readonly LaidArticle[],
): ReadonlyMap<string, ArticleText> {
  const keys = new Map([...rows.values()].map((row) => [row.id, `p${row.page.sequence}l${row.ordinal}`]))
  const ids = new Map([...keys].map(([id, key]) => [key, id]))
  const named = articles.map((article) => ({
    ...article,
    parts: article.parts.map((part) => ({
      ...part,
      stretches: part.stretches.map((stretch) => ({ ...stretch, line: keys.get(stretch.line) ?? '' })),
    })),
  }))
  const composed = composeLayout(sourcePages([...rows.values()], keys), named)
  return new Map(
    articles.map((article) => {
      const made = composed.get(article.id)
      if (!made) throw new Error(`No text was composed for article ${article.id}`)
      const idOf = (line: string): string => ids.get(line) ?? line
      const content = contentOfArticle(made.article, { textOf: (line) => lines.get(idOf(line))?.text, idOf })
      const tag = article.parts.find(({ part }) => part === 'columnTag')
      const columnTag = tag ? tag.stretches.map((one) => stretchText(lines, one).trim()).join('') : content.columnTag
      const repairs = made.repairs.map((repair) => keptRepair(repair, idOf, rows))
      return [article.id, { kind: made.article.kind, content: { ...content, columnTag }, repairs }]
    }),
  )
}

function sourcePages(rows: readonly LineRow[], keys: ReadonlyMap<string, string>): SourcePage[] {
  const byPage = Map.groupBy(rows, ({ sourceId }) => sourceId)
  const ordered = [...byPage.values()].sort((a, b) => (a[0]?.page.sequence ?? 0) - (b[0]?.page.sequence ?? 0))
  return ordered.map((own) => ({
    source: own[0]?.sourceId ?? '',
    label: null,
    size: null,
    lines: own.toSorted((a, b) => a.ordinal - b.ordinal).map((row) => lineOfRow(row, keys.get(row.id) ?? '')),
  }))
}

function keptRepair(
  repair: AssembledRepair,
  idOf: (line: string) => string,
  rows: ReadonlyMap<string, LineRow>,
): KeptRepair {
  const { rule, ruleVersion, before, after, confidence } = repair
  const segments = repair.segments.map((segment) => {
    const [line = '', range] = segment.split(':')
    return range === undefined ? idOf(line) : `${idOf(line)}:${range}`
  })
  const pageId = rows.get(segments[0]?.split(':')[0] ?? '')?.pageId ?? ''
  return { pageId, key: sha256(repairKey(repair)), rule, ruleVersion, segments, before, after, confidence }
}
