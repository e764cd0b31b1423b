import { refuse, type Refusal } from '../workflow/refusal.ts'
import { foldText } from './foldText.ts'

/** Bounds of one search, so that its work is bounded. */
export const searchLimits = { characters: 200, terms: 10, pages: 50, perPage: 20, counted: 1000 } as const

/** Words that are looked for, folded. */
export type SearchTerm = {
  readonly text: string
  readonly folded: string
  readonly isExcluded: boolean
  /** What counts as these words too, folded: the same with a character misread, where that was asked for. */
  readonly variants?: readonly string[]
}

/** Every way in which words may stand in a text, folded, as they were typed first. */
export const waysOf = ({ folded, variants = [] }: SearchTerm): readonly string[] => [folded, ...variants]

const quotes = ['""', '“”', '「」', '『』', '＂＂', '‘’'] as const

/**
 * Reads what a person typed: words parted by spaces must all be there; words in quotation marks stay together; words
 * after a minus sign must not be there. Nothing else is special. Refuses what is too long, and what looks for nothing.
 */
export function parseSearch(typed: string): readonly SearchTerm[] | Refusal {
  if ([...typed].length > searchLimits.characters) return refuse('searchTooLong', { most: searchLimits.characters })
  const terms = cut(typed).flatMap(({ text, isExcluded }): SearchTerm[] => {
    const folded = foldText(text.replaceAll('\n', ' ')).text.trim()
    return folded === '' ? [] : [{ text, folded, isExcluded }]
  })
  const distinct = terms.filter((term, at) => at === terms.findIndex((one) => isSame(one, term)))
  if (distinct.length > searchLimits.terms) return refuse('searchTooManyWords', { most: searchLimits.terms })
  return distinct.some(({ isExcluded }) => !isExcluded) ? distinct : refuse('searchEmpty')
}

const isSame = (a: SearchTerm, b: SearchTerm): boolean => a.folded === b.folded && a.isExcluded === b.isExcluded

function cut(typed: string): { text: string; isExcluded: boolean }[] {
  const found: { text: string; isExcluded: boolean }[] = []
  let rest = typed.trimStart()
  while (rest !== '') {
    const isExcluded = /^[-－−][^\s]/u.test(rest)
    if (isExcluded) rest = rest.slice(1)
    const [text, length] = quoted(rest) ?? bare(rest)
    found.push({ text, isExcluded })
    rest = rest.slice(length).trimStart()
  }
  return found
}

function quoted(rest: string): readonly [string, number] | null {
  const marks = quotes.find((one) => rest.startsWith(one.charAt(0)))
  const end = marks ? rest.indexOf(marks.charAt(1), 1) : -1
  return end > 1 ? [rest.slice(1, end), end + 1] : null
}

function bare(rest: string): readonly [string, number] {
  const length = rest.search(/\s/u)
  const text = length < 0 ? rest : rest.slice(0, length)
  return [text, text.length]
}
