import type { Assembly } from '#domain/assembly/assembly.ts'
import { foldText } from '#domain/text/characters.ts'
import type { PageTruth } from './assemblyPages.ts'

/** Of a body's characters, so many may be misread: a recogniser takes one character for another that looks like it. */
const misread = 0.06

const bodyOf = (paragraphs: readonly (string | { readonly text: string })[]): string =>
  foldText(paragraphs.map((part) => (typeof part === 'string' ? part : part.text)).join(''))

/** Character for character the same, but for a few that are others. */
function isSameBody(wanted: string, given: string): boolean {
  if (wanted.length !== given.length) return false
  let others = 0
  for (let at = 0; at < wanted.length; at++) if (wanted[at] !== given[at]) others++
  return others <= misread * wanted.length
}

/**
 * The share of a page's bodies that are whole, letting characters pass that were misread for others: what is missing to one
 * is the assembly's, what it is more than the share of exact bodies is the recogniser's.
 */
export function wholeBodies(truth: PageTruth, { articles }: Assembly): number {
  const given = articles.map(({ paragraphs }) => bodyOf(paragraphs))
  const whole = truth.articles.filter(({ paragraphs }) => given.some((body) => isSameBody(bodyOf(paragraphs), body)))
  return truth.articles.length === 0 ? 1 : whole.length / truth.articles.length
}
