import { describe, expect, it } from 'vitest'
import { blockOf, type Block } from './block.ts'
import type { BlockClass } from './blockClass.ts'
import { classifyBlocks } from './classifyBlocks.ts'
import { hasDrawnHeads, isSetAsText, rowsOfText } from './drawnHeads.ts'

let lines = 0
/** A block of lines as boxes show it: its type over the text's, and what else they say. */
function block(texts: readonly string[], scale: number, more: Partial<Block> = {}): Block {
  const pieces = texts.map((text) => {
    const at = lines++
    const line = { id: `p1l${at + 1}`, text, box: null, confidence: null, typeSize: scale * 10 }
    return { line, page: 0, at, from: 0, to: text.length }
  })
  return { ...blockOf(pieces, 1, false), scale, large: scale >= 1.25, near: false, below: false, ...more }
}
const headline = (text: string): Block => block([text], 2.4)
const text = (subject: string): Block =>
  block([`本报讯（记者 林溪）${subject}的检修入`, '秋以来先后开工，居民可以绕行北岸大堤', '夜间不通行。'], 1, {
    below: true,
  })
const stories = ['便桥', '水塔', '老街'].flatMap((subject) => [headline(`${subject}昨天检修开工`), text(subject)])
const headed: readonly (BlockClass | null)[] = ['head', 'body', 'head', 'body', 'head', 'body']
const verse = ['整条巷子', '都在晾昨天的话', '袖口滴着'].map((line) => block([line], 1))

describe('hasDrawnHeads', () => {
  it.each<[string, readonly Block[], readonly (BlockClass | null)[], boolean]>([
    ['three headlines in larger type over text', stories, headed, true],
    ['two', stories.slice(2), headed.slice(2), false],
    ['headlines no larger than the text', stories.map((one) => ({ ...one, large: false })), headed, false],
    ['headlines away from their text', stories.map((one) => ({ ...one, below: false })), headed, false],
  ])('%s', (_, blocks, sure, expected) => {
    expect(hasDrawnHeads(blocks, sure)).toBe(expected)
  })
})

describe('rowsOfText', () => {
  it.each<[string, readonly Block[], readonly (BlockClass | null)[], readonly number[]]>([
    ['doubtful lines in a row', verse.slice(0, 2), [null, null], [6, 7]],
    ['one alone may be a subhead', verse.slice(0, 1), [null], []],
    ['two next to a larger line may be its kicker', [...verse.slice(0, 2), headline('雨后')], [null, null, 'head'], []],
    ['three next to a larger line are text', [...verse, headline('雨后')], [null, null, null, 'head'], [6, 7, 8]],
    ['larger lines', verse.map((one) => ({ ...one, scale: 1.15 })), [null, null, null], []],
    ['what is sure', verse, ['body', 'head', 'body'], []],
  ])('%s', (_, more, sure, expected) => {
    expect([...rowsOfText([...stories, ...more], [...headed, ...sure])]).toEqual(expected)
  })

  it('finds none on a page that does not set its headlines so', () => {
    expect([...rowsOfText(verse, [null, null, null])]).toEqual([])
  })
})

it('a line no larger than the text is likelier to stay in it where headlines are set larger', () => {
  const subhead = block(['灯是旧船上的'], 1)
  const stay = (blocks: readonly Block[]): number =>
    classifyBlocks([...blocks, subhead, text('旧船')]).stay.get(subhead) ?? 0
  const alike = stories.map((one) => ({ ...one, below: false }))
  expect(stay(stories)).toBeGreaterThan(stay(alike))
})

it.each<[string, Block, boolean]>([
  ['a list set as a paragraph', block(['鱼汤面　爆鳝面', '雪菜面'], 1, { inset: true }), true],
  ['larger than the text', block(['鱼汤面　爆鳝面', '雪菜面'], 1.2, { inset: true }), false],
  ['not indented', block(['鱼汤面　爆鳝面', '雪菜面'], 1), false],
  ['one line', block(['鱼汤面　爆鳝面'], 1, { inset: true }), false],
])('isSetAsText: %s', (_, one, expected) => {
  expect(isSetAsText(one)).toBe(expected)
})
