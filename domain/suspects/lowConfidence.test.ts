import { expect, it } from 'vitest'
import type { Body } from '#domain/body/nodes.ts'
import { confidenceSuspects, type DoubtedLine } from './lowConfidence.ts'

type Run = { readonly text: string; readonly bold?: boolean; readonly line?: string }
const bodyOf = (...blocks: readonly (readonly Run[])[]): Body => ({
  type: 'doc',
  content: blocks.map((runs) => ({
    type: 'paragraph',
    content: runs.map(({ text, bold, line = 's.1' }) => ({
      type: 'text',
      text,
      marks: [...(bold ? [{ type: 'bold' as const }] : []), { type: 'line' as const, attrs: { id: line } }],
    })),
  })),
})
const found = (body: Body, line: DoubtedLine) =>
  confidenceSuspects(body, new Map([['s.1', line]])).map((suspects) => suspects.map(({ from, words }) => [from, words]))
const second: DoubtedLine = { text: '栽树的人和看树的人', doubts: [{ from: 6, words: '树', alternatives: [] }] }

it.each<[string, Body, readonly (readonly (readonly [number, string])[])[]]>([
  ['the second of the same words', bodyOf([{ text: '栽树的人和看树的人' }]), [[[6, '树']]]],
  ['after words were put in before it', bodyOf([{ text: '昨天栽树的人和看树的人' }]), [[[8, '树']]]],
  ['no more once it was changed', bodyOf([{ text: '栽树的人和看书的人' }]), [[]]],
  ['where the first was changed', bodyOf([{ text: '栽花的人和看树的人' }]), [[[6, '树']]]],
  [
    'once, where the line runs over two paragraphs',
    bodyOf([{ text: '栽树的人' }], [{ text: '和看树的人' }]),
    [[], [[2, '树']]],
  ],
  [
    'over runs of other marks',
    bodyOf([{ text: '栽树的人和' }, { text: '看', bold: true }, { text: '树的人' }]),
    [[[6, '树']]],
  ],
  ['not in another line', bodyOf([{ text: '看树的人', line: 's.2' }]), [[]]],
])('a doubted word is marked: %s', (_name, body, places) => {
  expect(found(body, second)).toEqual(places)
})

it('words that are cut by a mark are found whole', () => {
  const line = { text: '新栽柳树', doubts: [{ from: 2, words: '柳树', alternatives: [] }] }
  expect(found(bodyOf([{ text: '新栽柳' }, { text: '树', bold: true }]), line)).toEqual([[[2, '柳树']]])
})
