import { expect, it } from 'vitest'
import { isRefusal } from '../workflow/refusal.ts'
import { hitBoxes } from './hitBoxes.ts'
import { parseSearch } from './searchQuery.ts'
import { stretchBox } from './stretchBox.ts'

const line = (id: string, text: string, y: number) => ({ id, text, box: [100, y, 200, 20] as const })
const terms = (typed: string) => {
  const parsed = parseSearch(typed)
  if (isRefusal(parsed)) throw new Error(parsed.refused)
  return parsed
}
const run = (id: string, text: string) => ({
  type: 'text' as const,
  text,
  marks: [{ type: 'line' as const, attrs: { id } }],
})

it('boxes a hit that runs over two printed lines on both, and a headline where its line has it', () => {
  const [head, first, second] = [
    line('h', '渡船復航', 0),
    line('a', '昨天早上七点，渡船重', 40),
    line('b', '新开航，两岸站满了人', 60),
  ]
  const body = {
    type: 'doc' as const,
    content: [
      { type: 'paragraph' as const, content: [run('a', '昨天早上七点，渡船重'), run('b', '新开航，两岸站满了人')] },
    ],
  }
  const held = [
    { line: head, from: 0, to: 4, isHead: true },
    { line: first, from: 0, to: 10, isHead: false },
    { line: second, from: 0, to: 10, isHead: false },
  ]
  expect(hitBoxes(body, held, terms('重新开航'))).toEqual([
    [280, 40, 20, 20],
    [100, 60, 60, 20],
  ])
  expect(hitBoxes(body, held, terms('复航'))).toEqual([[200, 0, 100, 20]])
  expect(hitBoxes(body, held, terms('没有'))).toEqual([])
})

it('measures corrected text along the line that was printed', () => {
  const printed = line('a', '一二三四五六七八九十', 0)
  const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [run('a', '一二三四五')] }] }
  expect(hitBoxes(body, [{ line: printed, from: 0, to: 10, isHead: false }], terms('五'))).toEqual([[260, 0, 40, 20]])
})

it('goes down where characters run down, and by words where the source has them', () => {
  expect(stretchBox({ text: '天地人和', box: [0, 0, 10, 40], vertical: true }, 1, 2)).toEqual([0, 10, 10, 10])
  const words = [
    { from: 0, to: 3, box: [0, 0, 30, 9] as const, confidence: null },
    { from: 4, to: 8, box: [50, 0, 40, 9] as const, confidence: null },
  ]
  expect(stretchBox({ text: 'red boat', box: [0, 0, 90, 9], words }, 4, 6)).toEqual([50, 0, 20, 9])
})
