import { letterSpace, spaceCredit, spaceDigits } from '../damage.ts'
import { seededRandom } from '../seededRandom.ts'
import type { PrintedBlock, PrintedLine, PrintedPage, PrintedPart } from '../sheet/printedPage.ts'
import type { Reading } from './misread.ts'

const headParts: readonly PrintedPart[] = ['kicker', 'headline', 'subheadline']

/**
 * The text that an extraction makes of a page: printed lines hard-wrapped, a blank line after a paragraph and at the foot
 * of a column, headlines behind their bodies, captions and column tags between articles, blanks around digits. The same
 * each time.
 */
export function toRawText(page: PrintedPage, read: (line: PrintedLine) => Reading): string {
  const random = seededRandom(`${page.name} raw`)
  const lines: string[] = []
  let behind: string[][] = []
  for (const [index, group] of groupsOf(page).entries()) {
    const is = (...parts: readonly PrintedPart[]) => group.filter(({ part }) => parts.includes(part))
    const spaced = page.language !== 'en' && random() < 0.4
    const head = is(...headParts).map((block) => headLines(block, read, spaced))
    const author = is('author').map((block) => block.lines.map((line) => read(line).text))
    const isDetached = index % 3 === 1 && author.length === 0 && is('body', 'table').length > 0
    const body = bodyLines(is('body', 'table', 'jumpLine'), read, random)
    const aside = [...is('caption'), ...is('columnTag')].map((block) => block.lines.map((line) => read(line).text))
    const rest = is('folio', 'masthead', 'staffCredit').map((block) => block.lines.map((line) => read(line).text))
    const parts = [...rest, ...(isDetached ? [] : [head.flat()]), ...author, body, ...behind, ...aside]
    for (const part of parts) if (part.length > 0) lines.push('', ...part)
    behind = isDetached ? [head.flat()] : []
  }
  for (const part of behind) lines.push('', ...part)
  return `${lines.slice(1).join('\n')}\n`
}

/** Blocks that follow each other and belong together. */
function groupsOf({ blocks }: PrintedPage): PrintedBlock[][] {
  const groups: PrintedBlock[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last?.[0] && block.article !== null && last[0].article === block.article) last.push(block)
    else groups.push([block])
  }
  return groups
}

function headLines({ part, lines }: PrintedBlock, read: (line: PrintedLine) => Reading, spaced: boolean): string[] {
  return lines.map((line) => {
    const { text } = read(line)
    return spaced && part === 'headline' && !/[\s0-9A-Za-z]/u.test(text) ? letterSpace(text) : text
  })
}

function bodyLines(
  blocks: readonly PrintedBlock[],
  read: (line: PrintedLine) => Reading,
  random: () => number,
): string[] {
  const lines: string[] = []
  for (const [at, block] of blocks.entries()) {
    for (const line of block.lines) {
      lines.push(spaceCredit(spaceDigits(read(line).text, random)))
      if (line.endsParagraph) lines.push('')
    }
    // The foot of a column reads like the end of a paragraph.
    if (at < blocks.length - 1 && lines.at(-1) !== '') lines.push('')
  }
  while (lines.at(-1) === '') lines.pop()
  return lines
}
