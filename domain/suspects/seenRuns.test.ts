import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  nothingPrinted,
  ownRuns,
  printedAround,
  printedRuns,
  runsSeen,
  seenAgain,
  seenBeside,
  seenInstead,
} from './seenRuns.ts'
import { atOnce } from './steps.ts'

const texts = ['竹洲村的人来了。', '他住在竹洒村里。']
const known = { own: ownRuns(texts), printed: nothingPrinted }

it('tells what stands elsewhere with another character', () => {
  expect(printedAround('他住在竹洒村里。', 4, known.printed)).toBe(0)
  expect(seenAgain('他住在竹洒村里。', 4, known)).toBe(0)
  expect(seenAgain('竹洒村，竹洒村', 1, { ...known, own: ownRuns(['竹洒村，竹洒村']) })).toBe(1)
  expect(seenInstead('他住在竹洒村里。', 4, '洲', known)).toBe(1)
  expect(seenInstead('他住在竹洒村里。', 4, '酒', known)).toBe(0)
})

it('tells what the publication printed before', () => {
  const printed = { own: ownRuns([]), printed: atOnce(printedRuns(texts)) }
  expect(printed.printed.size).toBe(16)
  expect(printedAround('竹洲村', 1, printed.printed)).toBe(1)
  expect(runsSeen('到竹洲村去', 1, 4, printed)).toBe(true)
  expect(runsSeen('到竹酒村去', 1, 4, printed)).toBe(false)
})

it('an article that is among what was printed is no witness of itself', () => {
  const printed = atOnce(printedRuns([...texts, '竹洲村的渡船']))
  const beside = (text: string) => seenBeside(printed, [text])
  expect(printedAround('他住在竹洒村里。', 4, beside('他住在竹洒村里。'))).toBe(0)
  expect(printedAround('竹洲村的人来了。', 1, beside('竹洲村的人来了。'))).toBe(2)
})

it('never forgets a run', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 3, maxLength: 30 }), { maxLength: 10 }), (all) => {
      const runs = atOnce(printedRuns(all))
      for (const text of all)
        for (let at = 0; at + 3 <= text.length; at++)
          expect(runs.times(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))).toBeGreaterThan(0)
    }),
  )
})
