import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Body } from '#domain/body/nodes.ts'
import { parseConfusables } from './likeness.ts'
import { everywhereKey, findSuspects, noHead, type SuspectKnowledge } from './findSuspects.ts'
import { parseLexicon } from './lexicon.ts'
import { shortenedInSteps } from './missing.ts'
import { neighboursInSteps } from './neighbours.ts'
import { nothingPrinted } from './seenRuns.ts'
import { atOnce } from './steps.ts'
import { pairsInSteps } from './wordPairs.ts'

const words =
  '昨天 河堤 新栽 柳树 三百 上新 未来 周末 末来 栽 了 棵 我们 看见 人们 图书馆 延长 开放 学生 大学 的 树 来自 苗圃 到 下桥 码头 共 年 公园 月 日 开幕 下午 时 码头 部 部署 在 中华人民共和国 一 列举 他 说 记者 报道 去 共 期 星 星期二'
const lexicon = parseLexicon(
  words
    .split(' ')
    .map((word) => `${word} ${word === '末来' ? 1 : 5000} n`)
    .join('\n'),
)
const knowledge: SuspectKnowledge = {
  lexicon,
  pairs: atOnce(pairsInSteps([])),
  neighbours: atOnce(neighboursInSteps(lexicon)),
  printed: nothingPrinted,
  shortened: atOnce(shortenedInSteps(lexicon)),
  confusables: parseConfusables({ 枷: '柳96', 堤: '提90', 末: '未97' }),
  fold: (character) => character,
  toOwnScript: (character) => ({ 園: '园', 書: '书' })[character] ?? character,
  protectedTerms: ['第三届代表会议'],
  names: ['白一川', '何小满'],
  places: ['下桥码头'],
  dictionary: new Set(),
  doubts: new Map([['s.1', { text: '来自苗圃的树', doubts: [{ from: 2, words: '苗圃', alternatives: ['苗圄'] }] }]]),
  issueDate: '2019-09-18',
  corrected: { words: new Map([['竹洒', ['竹洲']]]), characters: new Map() },
  swept: [],
  ignored: new Set(),
}
const inBody = (body: Body, known: SuspectKnowledge) => findSuspects({ body, head: noHead }, known).suspects
const bodyOf = (...texts: readonly string[]): Body => ({
  type: 'doc',
  content: texts.map((text) => ({
    type: 'paragraph',
    content: text === '' ? [] : [{ type: 'text', text, marks: [{ type: 'line', attrs: { id: 's.1' } }] }],
  })),
})
const found = (text: string, more: Partial<SuspectKnowledge> = {}) =>
  inBody(bodyOf(text), { ...knowledge, ...more }).map(({ reason, words, suggestions }) => [
    reason,
    words,
    ...suggestions.slice(0, 1),
  ])

describe('suspects of a text', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['昨天河堤新栽枷树三百棵', [['looksLike', '枷', '柳']]],
    ['昨天河堤新栽柳树三百棵', []],
    ['看见中华民共和国', [['missingCharacter', '中华民共和国', '中华人民共和国']]],
    ['看见中华人民共和国', []],
    ['昨天看见甪魋开幕', [['unknownWord', '甪魋']]],
    ['记者白一州报道', [['reporterName', '白一州', '白一川']]],
    ['记者白一川报道', []],
    ['第三届代衷会议开幕', [['protectedTerm', '第三届代衷会议', '第三届代表会议']]],
    ['到竹洒去', [['correctedBefore', '竹洒', '竹洲']]],
    ['到下桥码关看见', [['placeName', '下桥码关', '下桥码头']]],
    ['人们的的树', [['doubledCharacter', '的的', '的']]],
    ['大学学生看见人们', []],
    ['图书馆延长图书馆延长开放', [['doubledWords', '图书馆延长图书馆延长', '图书馆延长']]],
    ['人们,我们', [['halfWidth', ',', '，']]],
    ['人们一一我们', [['dash', '一一', '——']]],
    ['一一列举', []],
    ['在’97开放', []],
    ['码头部部署', []],
    ['“人们看见我们', [['unpaired', '“']]],
    ['“人们”看见（我们）', []],
    ['2月30日开放', [['impossibleDate', '2月30日']]],
    ['13月开放', [['impossibleDate', '13月']]],
    ['9月16日星期二开放', [['weekday', '星期二', '星期一']]],
    ['2月29日开放', []],
    ['下午25时开放', [['impossibleTime', '25时']]],
    ['共2O19年', [['letterForDigit', 'O', '0']]],
    ['公園开放', [['otherScript', '園', '园']]],
    ['来自苗圃的树', [['lowConfidence', '苗圃', '苗圄']]],
  ])('%s', (text, suspects) => {
    expect(found(text)).toEqual(suspects)
  })

  it('a character that is misread again and again is found in all its words, and in the headline', () => {
    const body = bodyOf('河堤新栽枷树三百棵。新栽枷树来自苗圃。枷树开放')
    const head = { ...noHead, headline: '昨天枷树开放' }
    const { suspects, inHead } = findSuspects({ body, head }, { ...knowledge, doubts: new Map() })
    expect(suspects.map(({ words }) => words)).toEqual(['枷', '枷', '枷'])
    expect(inHead.map(({ part, words }) => [part, words])).toEqual([['headline', '枷']])
  })

  it('leaves out what a person said is right: here, in the article, or by the dictionary', () => {
    const [suspect] = inBody(bodyOf('昨天河堤新栽枷树三百棵'), knowledge)
    expect(found('昨天河堤新栽枷树三百棵', { ignored: new Set([suspect?.key ?? '']) })).toEqual([])
    expect(found('昨天河堤新栽枷树三百棵', { ignored: new Set([everywhereKey('confusable', '枷')]) })).toEqual([])
    expect(found('昨天河堤新栽枷树三百棵', { dictionary: new Set(['枷树']) })).toEqual([])
  })

  it('folds a text of the other script around characters that take two units', () => {
    const fold = (one: string) => (one === '樹' ? '树' : one)
    for (const text of ['昨天河堤新栽柳樹三百棵', '（𨋢）昨天河堤新栽柳樹三百棵', '昨天河堤新栽柳樹三百棵🚢'])
      expect(found(text, { fold }), text).toEqual([])
    expect(found('（𨋢）昨天河堤新栽枷樹三百棵', { fold })).toEqual([['looksLike', '枷', '柳']])
  })

  it('keeps a quote open over paragraphs that each begin with its mark', () => {
    const body = bodyOf('他说：“人们看见。', '“我们看见。”')
    expect(inBody(body, knowledge)).toEqual([])
  })

  it('never fails, never overlaps, and cuts its words from the text', () => {
    const letters = fc.constantFrom(
      ...'白一川州枷树河堤“”（）《》，,。.…—一O0l1年月日时上午園的的我们第三届代表会议 ab😀',
    )
    const texts = fc.array(fc.array(letters, { maxLength: 40 }), { maxLength: 5 })
    fc.assert(
      fc.property(texts, (blocks) => {
        const body = bodyOf(...blocks.map((block) => block.join('')))
        const suspects = inBody(body, knowledge)
        for (const [at, one] of suspects.entries()) {
          const text = body.content[one.block]?.content?.[0]?.text ?? ''
          expect(text.slice(one.from, one.to)).toBe(one.words)
          const next = suspects[at + 1]
          if (next?.block === one.block) expect(next.from).toBeGreaterThanOrEqual(one.to)
        }
      }),
    )
  })
})
