import type { SourceLine } from '#domain/source/sourcePage.ts'

const han = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu
/** Marks and figures between those characters are set as wide as they are, or two in the room of one. */
const inked = /\S/gu

/** How many times as high as wide a line of several characters is, at least, that runs down the page. */
const tall = 1.5

type Line = Pick<SourceLine, 'text' | 'box' | 'vertical'>
type Way = 'down' | 'across' | null

/** Which way a line runs by the shape of its box; null where it is too short or not written in such a script. */
function wayOf({ text, box }: Line): Way {
  const count = text.match(inked)?.length ?? 0
  if (!box || count < 2 || (text.match(han)?.length ?? 0) < count / 2) return null
  const [, , width, height] = box
  if (height >= tall * width && height <= 2.5 * count * width) return 'down'
  return width > height ? 'across' : null
}

/**
 * Which lines of some blocks run from top to bottom where the source leaves it out, as most recognisers do: several
 * characters in a box that is much higher than wide stand below each other. A lone character goes with its block, else with
 * its page. None where the source says so of any line.
 */
export function linesDown(blocks: readonly { readonly lines: readonly Line[] }[]): ReadonlySet<Line> {
  if (blocks.some(({ lines }) => lines.some(({ vertical }) => vertical))) return new Set()
  const most = (lines: readonly Line[]): Way => {
    const ways = lines.map(wayOf)
    const down = ways.filter((way) => way === 'down').length
    const across = ways.filter((way) => way === 'across').length
    return down === across ? null : down > across ? 'down' : 'across'
  }
  const page = most(blocks.flatMap(({ lines }) => lines))
  const found = new Set<Line>()
  for (const { lines } of blocks) {
    const own = most(lines) ?? page
    for (const line of lines) if (line.box !== null && (wayOf(line) ?? own) === 'down') found.add(line)
  }
  return found
}
