import fc from 'fast-check'
import { expect, it } from 'vitest'
import { latticeOf } from './lattice.ts'
import { parseLexicon } from './lexicon.ts'
import { atOnce } from './steps.ts'
import { pairsInSteps } from './wordPairs.ts'

const lexicon = parseLexicon(
  '昨天 900 t\n天河 100 n\n昨 5 t\n河堤 400 n\n堤 9 n\n天 50 n\n河 40 n\n新 60 a\n新栽 20 v\n栽 30 v\n',
)
const nothing = atOnce(pairsInSteps([]))
const pairs = atOnce(pairsInSteps(['昨天 河堤8天河12', '天河 堤40', '昨 天河40']))
const words = (text: string, known = nothing) => {
  const { wordAt } = latticeOf(text, lexicon, known)
  return [...text].flatMap((_, at) => (wordAt(at).start === at ? [text.slice(at, wordAt(at).end)] : []))
}

it('cuts a text into the words that cost least', () => {
  expect(words('昨天河堤新栽')).toEqual(['昨天', '河堤', '新栽'])
  expect(words('甪河堤')).toEqual(['甪', '河堤'])
  expect(words('')).toEqual([])
})

it('takes words that go together', () => {
  expect(words('昨天河堤', pairs)).toEqual(['昨', '天河', '堤'])
  expect(pairs.gain(pairs.numberOf('昨天'), pairs.numberOf('河堤'))).toBe(2)
  expect(pairs.gain(pairs.numberOf('昨天'), pairs.numberOf('堤'))).toBe(0)
  expect(pairs.numberOf('柳树')).toBe(-1)
})

it('costs the same from both ends, wherever it is cut', () => {
  const texts = fc.array(fc.constantFrom(...'昨天河堤新栽甪，'), { maxLength: 20 }).map((all) => all.join(''))
  fc.assert(
    fc.property(texts, fc.boolean(), (text, withPairs) => {
      const { total, upTo, least, wordAt } = latticeOf(text, lexicon, withPairs ? pairs : nothing)
      expect(upTo(text.length, -1)).toBeCloseTo(total)
      if (withPairs) return
      for (let at = 0; at <= text.length; at++) {
        const { start, end } = wordAt(at)
        if (at !== start && at < text.length) continue
        expect((least.upTo[at] ?? 0) + (least.from[at] ?? 0)).toBeCloseTo(total)
        expect(end).toBeGreaterThan(start)
      }
    }),
  )
})
