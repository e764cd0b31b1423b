import { layPage } from '../../layouts/layPage.ts'
import { type PageTruth, pageTruth } from '../pageTruth.ts'
import type { PrintedPage } from '../sheet/printedPage.ts'
import type { Sheet } from '../sheet/setSheet.ts'

/** The truth of a page set in type: what it holds, as for other pages, and every line in its place. */
export type SheetTruth = PageTruth & {
  readonly lines: readonly {
    readonly text: string
    /** [x, y, width, height] in pixels of the facsimile. */
    readonly box: readonly number[]
    readonly part: string
    /** Null for what belongs to the page. */
    readonly article: string | null
  }[]
}

export function sheetTruth({ name, content, furniture }: Sheet, page: PrintedPage): SheetTruth {
  const known = pageTruth(layPage(name, furniture.folio, content))
  const masthead = page.blocks.filter(({ part }) => part === 'masthead').flatMap(({ lines }) => lines)
  return {
    ...known,
    setAside: [...known.setAside, ...masthead.map(({ text }) => ({ text, reason: 'masthead' as const }))],
    lines: page.blocks.flatMap(({ part, article, lines }) =>
      lines.map(({ text, box }) => ({ text, box: box.map(Math.round), part, article })),
    ),
  }
}

/** A truth as a file: a line of its text for each line of print. */
export function truthFile({ lines, ...rest }: SheetTruth): string {
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/u, '')
  return `${head},\n  "lines": [\n${lines.map((line) => `    ${JSON.stringify(line)}`).join(',\n')}\n  ]\n}\n`
}
