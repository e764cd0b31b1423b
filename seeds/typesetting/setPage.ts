import { bodyText } from './bodyText.ts'
import { letterSpace, spaceCredit, spaceDigits } from './damage.ts'
import type { Block, HeadBlock, PageLayout } from './pageLayout.ts'
import { seededRandom } from './seededRandom.ts'
import { setBody } from './setBody.ts'

/** The raw text of a page, damaged as the extraction of a newspaper page damages it; the same text for the same layout. */
export function setPage(layout: PageLayout): string {
  const random = seededRandom(layout.name)
  const lines: string[] = []
  for (const block of layout.blocks) {
    const [first = '', ...rest] = setBlock(block, random)
    const runIn = 'runIn' in block && block.runIn
    lines.push(...(runIn ? [` ${first}`] : ['', first]), ...rest)
  }
  return `${lines.join('\n')}\n`
}

function setBlock(block: Block, random: () => number): string[] {
  switch (block.set) {
    case 'body':
      return setBody(bodyText(block), { columns: block.columns, continues: block.from !== undefined }).map((line) =>
        spaceCredit(spaceDigits(line, random)),
      )
    case 'head':
      return setHead(block)
    case 'author':
      return [block.article.bylineBlock ?? '']
    case 'captions':
      return (block.article.captions ?? []).flatMap(({ text }) =>
        setBody([text], { columns: [{ measure: block.measure }], indent: 0 }),
      )
    case 'line':
      return [block.text]
  }
}

function setHead({ article, spaced = [] }: HeadBlock): string[] {
  const headline = (article.headline ?? []).map((line, index) => (spaced.includes(index) ? letterSpace(line) : line))
  return [article.kicker, ...headline, article.subheadline].filter((line) => line !== undefined)
}
