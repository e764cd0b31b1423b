import { randomBytes } from 'node:crypto'
import { pageOfLine } from '#domain/source/statedOnPage.ts'
import { newId } from '../database/newId.ts'

/** Under which ids a page and its source are kept; its lines are `<source id>.<ordinal>`. */
export type PageKeys = { readonly pageId: string; readonly sourceId: string; readonly label: string }

/** Draws ids for the pages of an issue and their sources. */
export const pageKeys = (pages: readonly { readonly label: string }[]): readonly PageKeys[] =>
  pages.map(({ label }) => ({ pageId: newId(), sourceId: newSourceId(), label }))

/** Under which id a line is kept that an assembly knows as `p1l12`. */
export function keptLine(keys: readonly PageKeys[], line: string): string {
  const ordinal = /l(\d+)$/u.exec(line)?.[1] ?? ''
  return `${keys[pageOfLine(line) - 1]?.sourceId ?? ''}.${ordinal}`
}

/** `p1l12:0-8` with the id that the line is kept under: `<source id>.12:0-8`. */
export function keptSegment(keys: readonly PageKeys[], segment: string): string {
  const [line = '', range] = segment.split(':')
  const id = keptLine(keys, line)
  return range === undefined ? id : `${id}:${range}`
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Twelve letters and digits. */
const newSourceId = (): string =>
  [...randomBytes(24)]
    .filter((byte) => byte < 252)
    .slice(0, 12)
    .map((byte) => letters[byte % 36])
    .join('')
    .padEnd(12, 'a')
