import type { PrintedLine, PrintedPage } from '../sheet/printedPage.ts'
import { seededRandom } from '../seededRandom.ts'

/** By character: what it is taken for, likeliest first. */
export type LookAlikes = (character: string) => readonly string[]

/** How sure a recogniser is of each character, and what it read; by line. */
export type Reading = { readonly text: string; readonly sure: readonly number[] }

export type Misreading = {
  /** Share of characters that are read as another; 0 reads everything as printed. */
  readonly errors: number
  readonly lookAlikes: LookAlikes
}

/** Reads a page as a recogniser does: some characters as their look-alikes, and less sure of those. The same each time. */
export function readLines(page: PrintedPage, { errors, lookAlikes }: Misreading): (line: PrintedLine) => Reading {
  const random = seededRandom(`${page.name} ${errors}`)
  const read = new Map<PrintedLine, Reading>()
  for (const { lines, part } of page.blocks)
    for (const line of lines) {
      // Large type is read well.
      const rate = part === 'body' || part === 'caption' || part === 'table' ? errors : errors / 5
      const characters = [...line.text].map((character) => {
        const like = lookAlikes(character)
        const isWrong = random() < rate && like.length > 0
        const sure = isWrong ? 0.35 + random() * 0.45 : 0.9 + random() * 0.099
        return {
          read: isWrong ? (like[Math.floor(random() * Math.min(2, like.length))] ?? character) : character,
          sure,
        }
      })
      read.set(line, { text: characters.map((one) => one.read).join(''), sure: characters.map((one) => one.sure) })
    }
  return (line) => read.get(line) ?? { text: line.text, sure: [] }
}
