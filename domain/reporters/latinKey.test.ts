import { expect, it } from 'vitest'
import { latinKey } from './latinKey.ts'

it.each([
  ['Iris Calloway', '', 'calloway iris'],
  ['Ada van Marchbank', '', 'marchbank ada van'],
  ['Calloway, Iris', '', 'calloway iris'],
  ['Iris Calloway Jr.', '', 'iris calloway jr'],
  ['Renée Étienne-Dûr', '', 'etienne dur renee'],
  ['Madonna', '', 'madonna'],
  ['顾晚舟', 'gu wan zhou', 'gu wan zhou'],
  ['吕溪', 'lü xi', 'lu xi'],
  ['顾晚舟 Iris', 'gu wan zhou iris', 'gu wan zhou iris'],
  ['2000', 'er ling', 'er ling'],
])('%s stands in the list of surnames as it is filed', (name, pinyin, key) => {
  expect(latinKey(name, pinyin)).toBe(key)
})
