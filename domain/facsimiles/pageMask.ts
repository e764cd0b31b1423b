import type { Box } from '#domain/source/sourcePage.ts'
import { picturesOf, type PagePrint, type PrintLine } from './pageZones.ts'
import { zonesOfLines } from './zonesOfLines.ts'

/**
 * What the public sees of the image of a page: all of it, nothing, or only what is inside `shown` and outside `hidden`
 * (pixels of the facsimile).
 */
export type PageMask =
  | { readonly sees: 'all' }
  | { readonly sees: 'nothing' }
  | { readonly sees: 'part'; readonly shown: readonly Box[]; readonly hidden: readonly Box[] }

/**
 * Masks what is not published. As soon as one line of the page belongs to an article that the public does not see, or to
 * nobody knows which, only what is known to be public is shown: its lines, the pictures by them, and what was set aside with
 * a reason (folio, masthead, …). A picture that stands by no public article is then not shown, and of a page that does
 * not say where its lines stand only pictures that people drew for captions of public articles.
 */
export function pageMask(print: PagePrint, isPublic: (articleId: string) => boolean): PageMask {
  const isHidden = ({ articleIds, isUnaccounted }: Omit<PrintLine, 'box'>): boolean =>
    isUnaccounted || !articleIds.every(isPublic)
  const all = [...print.lines, ...print.unplaced]
  if (all.length > 0 && !all.some(isHidden)) return { sees: 'all' }
  const isShown = (owner: string | null): boolean => owner !== null && isPublic(owner)
  const pictures = Map.groupBy(picturesOf(print), ({ owner }) => isShown(owner))
  const shown = (pictures.get(true) ?? []).map(({ box }) => box)
  if (print.lines.length === 0 && shown.length === 0) return { sees: 'nothing' }
  return {
    sees: 'part',
    shown: [...zonesWhere(print, (line) => !isHidden(line)), ...shown],
    hidden: [...zonesWhere(print, isHidden), ...(pictures.get(false) ?? []).map(({ box }) => box)],
  }
}

function zonesWhere({ lines }: PagePrint, isOne: (line: PrintLine) => boolean): readonly Box[] {
  const byOwner = Map.groupBy(lines.filter(isOne), ({ articleIds }) => articleIds.join(' '))
  return [...byOwner.values()].flatMap(zonesOfLines)
}
