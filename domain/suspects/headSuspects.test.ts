import { expect, it } from 'vitest'
import type { Body } from '#domain/body/nodes.ts'
import { parseConfusables } from './likeness.ts'
import { findSuspects, type Head, type SuspectKnowledge } from './findSuspects.ts'
import { parseLexicon } from './lexicon.ts'
import { shortenedInSteps } from './missing.ts'
import { neighboursInSteps } from './neighbours.ts'
import { nothingCorrected } from './pastCorrections.ts'
import { nothingPrinted } from './seenRuns.ts'
import { atOnce } from './steps.ts'
import { pairsInSteps } from './wordPairs.ts'

const words = ['河堤', '新栽', '柳树', '三百', '棵', '昨天', '下午', '开放', '在']
const lexicon = parseLexicon(words.map((word) => `${word} 5000 n`).join('\n'))
const knowledge: SuspectKnowledge = {
  lexicon,
  pairs: atOnce(pairsInSteps([])),
  neighbours: atOnce(neighboursInSteps(lexicon)),
  shortened: atOnce(shortenedInSteps(lexicon)),
  confusables: parseConfusables({ 枷: '柳96' }),
  fold: (character) => character,
  toOwnScript: (character) => character,
  protectedTerms: ['下桥码头灯会'],
  names: [],
  places: [],
  dictionary: new Set(),
  doubts: new Map(),
  issueDate: '2019-09-18',
  corrected: nothingCorrected,
  printed: nothingPrinted,
  swept: [],
  ignored: new Set(),
}
const bodyOf = (text: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const headSuspects = (head: Head, body: Body, known: SuspectKnowledge) => findSuspects({ head, body }, known).inHead
const found = (head: Head) =>
  headSuspects(head, bodyOf(''), knowledge).map(({ part, words, suggestions }) => [
    part,
    words,
    ...suggestions.slice(0, 1),
  ])

it('are found in every field of the headline set, in its order', () => {
  const head = { kicker: '9月16日星期二开放', headline: '河堤新栽枷树三百棵', subheadline: '下桥码头登会昨天下午开放' }
  expect(found(head)).toEqual([
    ['kicker', '星期二', '星期一'],
    ['headline', '枷', '柳'],
    ['subheadline', '下桥码头登会', '下桥码头灯会'],
  ])
})

it('are left alone where somebody said that they are right', () => {
  const [suspect] = headSuspects({ kicker: null, headline: '新栽枷树', subheadline: null }, bodyOf(''), knowledge)
  const ignored = new Set([suspect?.key ?? '', 'unknown\u001f枷树'])
  const head = { kicker: null, headline: '新栽枷树', subheadline: null }
  expect(headSuspects(head, bodyOf(''), { ...knowledge, ignored })).toEqual([])
})

it('are what a sweep proposes for that field, and not for another', () => {
  const context = { part: 'headline' as const, block: 0, at: 2, around: null }
  const swept = [{ id: '0199a0f0-0000-7000-8000-000000000001', words: '新栽', replacement: '新种', context }]
  const head = { kicker: '河堤新栽', headline: '河堤新栽柳树三百棵', subheadline: null }
  const suspects = headSuspects(head, bodyOf('河堤新栽'), { ...knowledge, swept })
  expect(suspects.map(({ kind, part, words }) => [kind, part, words])).toEqual([['sweep', 'headline', '新栽']])
})
