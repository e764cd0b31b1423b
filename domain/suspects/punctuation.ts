import { widthSlips } from '#domain/text/widthSlips.ts'
import { suspectAt, type Suspect } from './suspect.ts'

type Rule = readonly [pattern: RegExp, reason: Suspect['reason'], right: (words: string) => readonly string[]]

const rules: readonly Rule[] = [
  [/(?<=\p{Script=Han})(?:一一|--|——?-|ーー)(?=\p{Script=Han})/gu, 'dash', () => ['——']],
  [
    /(?<=[\p{Script=Han}，。])(?:\.{2,}|。{2,}|･{2,}|·{3,})/gu,
    'ellipsis',
    (words) => (words.startsWith('。') ? ['……', '。'] : ['……']),
  ],
  [/(?<!…)…(?!…)/gu, 'ellipsis', () => ['……']],
  [/([，、；：])\1+|，。|。，|、，|，、/gu, 'doubledPoint', (words) => [...new Set(words)]],
]

/** Words that are written with 一一 and no dash. */
const plain = /^(?:一一)(?:列举|对应|介绍|说明|作答|回答|道来|落实|解答|检查|核对|记录|击破|细)/u

/** Points of the wrong width, dashes and ellipses that were read as something else, points set twice. */
export function punctuationSuspects(text: string): Suspect[] {
  const widths = widthSlips(text).map(({ at, after, kind }) =>
    suspectAt(text, {
      kind: 'punctuation',
      reason: kind === 'digit' ? 'numberWidths' : 'halfWidth',
      from: at,
      to: at + 1,
      suggestions: [after],
    }),
  )
  const found = rules.flatMap(([pattern, reason, right]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      if (plain.test(text.slice(index))) return []
      const place = { from: index, to: index + words.length }
      return [suspectAt(text, { kind: 'punctuation', reason, ...place, suggestions: right(words) })]
    }),
  )
  return [...widths, ...found]
}
