import { foldText } from '#domain/text/characters.ts'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { PageTruth } from './assemblyPages.ts'

/** A line of print, and whose it is. */
type TrueLine = { readonly text: string; readonly part: string; readonly article: string | null }
type SheetLines = { readonly lines?: readonly TrueLine[] }

/** Of a line's characters, so many may be misread and the line be known again. */
const misread = 0.25

function isLike(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let others = 0
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) others++
  return others <= Math.max(one.length > 3 ? 1 : 0, misread * one.length)
}

/** For each line of a page in the order received, the line of print that it is; undefined where none is like it. */
function printedLines(page: SourcePage, lines: readonly TrueLine[]): (TrueLine | undefined)[] {
  const left = lines.map((line) => ({ line, text: foldText(line.text) }))
  return page.lines.map(({ text }) => {
    const own = foldText(text)
    if (own === '') return undefined
    const same = left.findIndex((one) => one.text === own)
    const at = same >= 0 ? same : left.findIndex((one) => isLike(one.text, own))
    return at < 0 ? undefined : left.splice(at, 1)[0]?.line
  })
}

const bodyParts = new Set(['body', 'table'])
const bare = (text: string): string => foldText(text).replace(/[-‐]/gu, '')

/**
 * What no assembly of a page's raw text can do better than: the share of its bodies whose lines come one after another, with
 * none of another article's text between, and the share whose characters were all read rightly. Null without the lines of print.
 */
export function withinReach(
  page: SourcePage,
  truth: PageTruth & SheetLines,
): { together: number; read: number } | null {
  const { articles, lines } = truth as {
    articles: readonly (PageTruth['articles'][number] & { id: string })[]
  } & SheetLines
  if (!lines || articles.length === 0) return null
  const printed = printedLines(page, lines)
  const body = page.lines.flatMap(({ text }, at) => {
    const line = printed[at]
    return line?.article && bodyParts.has(line.part) ? [{ text, article: line.article }] : []
  })
  const together = articles.filter(({ id }) => {
    const own = body.flatMap(({ article }, at) => (article === id ? [at] : []))
    return (own.at(-1) ?? -1) - (own[0] ?? 0) === own.length - 1
  })
  const read = articles.filter(({ id, paragraphs }) => {
    const given = body.filter(({ article }) => article === id).map(({ text }) => text)
    const wanted = paragraphs.map((part) => (typeof part === 'string' ? part : part.text))
    return bare(given.join('')) === bare(wanted.join(''))
  })
  return { together: together.length / articles.length, read: read.length / articles.length }
}
