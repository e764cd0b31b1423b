import { randomBytes } from 'node:crypto'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import { newId } from '../database/newId.ts'

/** Under which ids the pages, sources and lines of an assembly are kept. */
export type LineKeys = {
  /** By index into the pages. */
  readonly pages: readonly { readonly pageId: string; readonly sourceId: string; readonly label: string }[]
  /** By the assembly's id of a line (`p1l12`). */
  readonly lines: ReadonlyMap<string, LineKey>
}
export type LineKey = {
  /** `<source id>.<ordinal>` */
  readonly id: string
  readonly text: string
  /** Index into the pages. */
  readonly page: number
}

/** Draws ids for the pages of an issue, their sources and lines. */
export function lineKeys(pages: readonly { readonly page: SourcePage; readonly label: string }[]): LineKeys {
  const kept = pages.map(({ label }) => ({ pageId: newId(), sourceId: newSourceId(), label }))
  const lines = pages.flatMap(({ page }, at) =>
    page.lines.map((line, index): [string, LineKey] => {
      const id = `${kept[at]?.sourceId ?? ''}.${index + 1}`
      return [line.id, { id, text: line.text, page: at }]
    }),
  )
  return { pages: kept, lines: new Map(lines) }
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
