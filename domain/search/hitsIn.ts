import { foldText, type FoldedText } from './foldText.ts'
import { waysOf, type SearchTerm } from './searchQuery.ts'

/** A stretch of a text, in UTF-16 offsets, end not included. */
export type Stretch = { readonly from: number; readonly to: number }

const most = 2_000

/** Texts that were folded last: of a page that is drawn for other words, the same as before. In UTF-16 units, all together. */
const mostFolded = 400_000
const foldings = new Map<string, FoldedText>()
let unitsFolded = 0

function foldedBefore(text: string): FoldedText {
  const before = foldings.get(text)
  if (before) return before
  const folded = foldText(text)
  if (unitsFolded + text.length > mostFolded) {
    foldings.clear()
    unitsFolded = 0
  }
  foldings.set(text, folded)
  unitsFolded += text.length
  return folded
}

/** Where the words looked for stand in a text, in order, stretches that touch or overlap made one. */
export function hitsIn(text: string, terms: readonly SearchTerm[]): readonly Stretch[] {
  const folded = foldedBefore(text)
  const found = terms
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap((term) => waysOf(term).flatMap((way) => placesOf(folded.text, way)))
    .map(({ from, to }) => ({ from: folded.at[from] ?? 0, to: (folded.at[to - 1] ?? 0) + 1 }))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const joined: Stretch[] = []
  for (const one of found) {
    const last = joined.at(-1)
    if (last && one.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, one.to) }
    else joined.push(one)
  }
  return joined
}

function placesOf(text: string, wanted: string): Stretch[] {
  const places: Stretch[] = []
  for (let at = text.indexOf(wanted); at >= 0 && places.length < most; at = text.indexOf(wanted, at + wanted.length))
    places.push({ from: at, to: at + wanted.length })
  return places
}
