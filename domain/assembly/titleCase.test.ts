import { expect, it } from 'vitest'
import { blocksOf } from './block.ts'
import { pageOf } from './damagedPage.ts'
import { piecesOf, settingOf } from './pageLines.ts'
import { titleCaseTags } from './titleCase.ts'

const headlines = [
  'A ballot box that smells of biscuits',
  'On being late with everybody else',
  'Ferrymen a point clear at last',
]

function tagsOf(lines: readonly string[]): string[] {
  const page = pageOf(lines.join('\n\n'))
  const blocks = blocksOf(piecesOf(page, 0), settingOf(page))
  return [...titleCaseTags(blocks, () => true)].map((at) => blocks[at]?.body.text ?? '')
}

it.each(['Letters to the Editor', 'From the Landing', 'Wei River Cup'])(
  '%s names a column where headlines are sentences',
  (tag) => expect(tagsOf([...headlines, tag])).toEqual([tag]),
)

it.each(['Late', 'The river is late again', 'Row 12 Seats Taken', 'Seven Ships in One Night and Not One Lost'])(
  '%s does not',
  (line) => expect(tagsOf([...headlines, line])).not.toContain(line),
)

it('says nothing where headlines are set with capitals too', () => {
  expect(tagsOf(['Ballot Box Smells of Biscuits', 'Ferrymen a Point Clear', 'Letters to the Editor'])).toEqual([])
})
