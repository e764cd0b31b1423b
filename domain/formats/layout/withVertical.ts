import type { DraftBlock, DraftLine } from './layPage.ts'

const han = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu
/** Marks and figures between those characters are set as wide as they are, or two in the room of one. */
const inked = /\S/gu

/** How many times as high as wide a line of several characters is, at least, that runs down the page. */
const tall = 1.5

type Way = 'down' | 'across' | null

/** Which way a line runs by the shape of its box; null where it is too short or not written in such a script. */
function wayOf({ text, box }: DraftLine): Way {
  const count = text.match(inked)?.length ?? 0
  if (!box || count < 2 || (text.match(han)?.length ?? 0) < count / 2) return null
  const [, , width, height] = box
  if (height >= tall * width && height <= 2.5 * count * width) return 'down'
  return width > height ? 'across' : null
}

/**
 * Says which lines run from top to bottom where the source leaves it out, as most recognisers do: several characters in a
 * box that is much higher than wide stand below each other. A lone character goes with its block, else with its page.
 * Nothing is changed where the source says so of any line.
 */
export function withVertical(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  if (blocks.some(({ lines }) => lines.some(({ vertical }) => vertical))) return blocks
  const most = (lines: readonly DraftLine[]): Way => {
    const ways = lines.map(wayOf)
    const down = ways.filter((way) => way === 'down').length
    const across = ways.filter((way) => way === 'across').length
    return down === across ? null : down > across ? 'down' : 'across'
  }
  const page = most(blocks.flatMap(({ lines }) => lines))
  return blocks.map((block) => {
    const own = most(block.lines) ?? page
    const lines = block.lines.map((line): DraftLine => {
      return (wayOf(line) ?? own) === 'down' && line.box !== null ? { ...line, vertical: true } : line
    })
    return { ...block, lines }
  })
}
