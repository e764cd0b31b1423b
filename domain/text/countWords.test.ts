import { expect, it } from 'vitest'
import { countWords } from './countWords.ts'

it.each([
  ['', 0],
  ['　 \n', 0],
  ['河上的桥。', 5],
  ['2019年9月16日', 6],
  ['增长3.5%，', 4],
  ['The barrel-makers met.', 3],
  ['G7高速 全长 1,200 km', 7],
  ['𠮷野家', 3],
  ['“好！”他说——', 8],
  ['ニュース', 4],
])('%j counts %i', (text, count) => {
  expect(countWords(text)).toBe(count)
})
