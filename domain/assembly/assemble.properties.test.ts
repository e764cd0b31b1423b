import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '#domain/text/characters.ts'
import type { Assembly } from './assembly.ts'
import { alignText } from './alignText.ts'
import { assemble } from './assemble.ts'
import { pageOf } from './damagedPage.ts'
import { headPartsOf } from './headParts.ts'
import { readSegment } from './piece.ts'
import { placementsOf } from './placements.ts'
import { repairKey } from './repairKey.ts'
import { undoRepairs } from './undoRepairs.ts'

const bits = [
  ...'河岸上的风吹过旧桥，船停了。一二三日月年中心大小王林陈李',
  ...['本报讯', '（记者 林溪）', '新华社云州9月16日电', '记者', '从', '通讯员', '摄', '图为', '报道：', '评论员'],
  ...[
    '（下转第2版）',
    '（上接第1版）',
    '责编 ',
    '第3版',
    '星期三',
    '2025年9月17日',
    '——',
    '“',
    '”',
    '》',
    '《',
    '。',
    '！',
    '？',
  ],
  ...[
    ' ',
    '  ',
    '\u3000',
    '\t',
    '9',
    '12',
    '１',
    'A',
    'the ',
    'news-',
    '-',
    '\u00ad',
    '😀',
    '𠮷',
    '\u0000',
    '\ud800',
    '：',
    '、',
    '；',
    '▲',
    '·',
  ],
]
const line = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...bits), { maxLength: 24 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replace(/[\r\n]/gu, '')) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...'河岸风桥船水月'), { minLength: 5, maxLength: 12 }).map((c) => c.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...'河岸风桥船水月，'), { minLength: 14, maxLength: 14 })
      .map((c) => c.join('')),
  },
)
const sentence = fc
  .array(fc.constantFrom(...bits), { minLength: 3, maxLength: 30 })
  .map((parts) => `${parts.join('')}河上的风一直吹。`)
/** Lines as a page sets them: a headline, people who sign above, below or both, and a wrapped paragraph. */
const author = fc.constantFrom('本报记者 林溪', '林溪', '本报记者 林溪 通讯员 王岸', '灯下书', '本报记者 林溪 摄', '')
const piece = fc
  .tuple(fc.array(author, { maxLength: 3 }), fc.array(author, { maxLength: 2 }), fc.nat({ max: 4 }))
  .map(([above, below, lines]) => [
    ...['旧桥上的风停了', '', ...above.flatMap((one) => [one, ''])],
    ...[
      ...Array<string>(lines).fill('河岸上的风吹过旧桥船停了水月'),
      '风停了。',
      '',
      ...below.flatMap((one) => [one, '']),
    ],
  ])
const page = fc.oneof(
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.flat()) },
  { weight: 3, arbitrary: fc.array(line, { maxLength: 60 }) },
  { weight: 1, arbitrary: fc.array(fc.oneof(sentence, sentence, line), { maxLength: 30 }) },
  { weight: 1, arbitrary: fc.array(line, { maxLength: 3 }) },
)
const issue = fc.array(page, { minLength: 1, maxLength: 3 })
const made = (pages: readonly (readonly string[])[]): Assembly =>
  assemble(pages.map((lines, at) => pageOf(lines.join('\n'), at + 1)))
const runs = { numRuns: fc.readConfigureGlobal().numRuns ?? 250 }

const textsOf = (assembly: Assembly): Map<string, string> =>
  new Map(assembly.pages.flatMap((source) => source.lines.map((one): [string, string] => [one.id, one.text])))

function sourceOf(segments: readonly string[], texts: ReadonlyMap<string, string>): string {
  return segments
    .map((segment) => {
      const place = readSegment(segment)
      return place ? (texts.get(place.line) ?? '').slice(place.from, place.to ?? undefined) : ''
    })
    .join('')
}

describe('assemble, over random and hostile pages', () => {
  it('places every printed character exactly once', () => {
    fc.assert(
      fc.property(issue, (pages) => {
        const assembly = made(pages)
        const texts = textsOf(assembly)
        const uses = new Map([...texts].map(([id, text]) => [id, new Array<number>(text.length).fill(0)]))
        const segments = [
          ...assembly.articles.flatMap((article) => [
            ...article.headSegments,
            ...[...article.paragraphs, ...article.captions].flatMap((part) => part.segments),
          ]),
          ...assembly.unassigned.map(({ segment }) => segment),
        ]
        for (const segment of segments) {
          const place = readSegment(segment)
          const use = place && uses.get(place.line)
          if (!place || !use) throw new Error(`no such line: ${segment}`)
          for (let at = place.from; at < (place.to ?? use.length); at++) use[at] = (use[at] ?? 0) + 1
        }
        for (const [id, use] of uses)
          use.forEach((times, at) => {
            if ((texts.get(id) ?? '').charAt(at).trim() !== '') expect(times).toBe(1)
          })
      }),
      runs,
    )
  })

  it('keeps every character of an author line in a byline', () => {
    fc.assert(
      fc.property(issue, (pages) => {
        const assembly = made(pages)
        const texts = textsOf(assembly)
        for (const article of assembly.articles) {
          const own = headPartsOf(article, (id) => texts.get(id)).filter(({ part }) => part === 'bylineBlock')
          const line = sourceOf(
            own.map(({ segment }) => segment),
            texts,
          )
          const signed = article.bylines.filter(({ span }) => span === null)
          expect(foldText(signed.map(({ printed }) => printed).join(''))).toBe(foldText(line))
        }
      }),
      runs,
    )
  })

  it('makes nothing up: a part is its segments but for white space and dropped hyphens', () => {
    const bare = (text: string): string => foldText(text).replace(/[-\u00ad\u2010¬⸗]/gu, '')
    fc.assert(
      fc.property(issue, (pages) => {
        const assembly = made(pages)
        const texts = textsOf(assembly)
        for (const article of assembly.articles) {
          for (const part of [...article.paragraphs, ...article.captions])
            expect(bare(part.text)).toBe(bare(sourceOf(part.segments, texts)))
          for (const name of ['kicker', 'headline', 'subheadline'] as const) {
            const own = headPartsOf(article, (id) => texts.get(id)).filter(({ part }) => part === name)
            expect(
              bare(
                sourceOf(
                  own.map(({ segment }) => segment),
                  texts,
                ),
              ),
            ).toBe(bare(article[name] ?? ''))
          }
        }
      }),
      runs,
    )
  })

  it('gives the source back when every repair is undone', () => {
    fc.assert(
      fc.property(issue, (pages) => {
        const assembly = made(pages)
        expect(undoRepairs(assembly)).toEqual(assembly.pages.map((one) => one.lines.map(({ text }) => text)))
      }),
      runs,
    )
  })

  it('is deterministic, and no two repairs of one run share a key but by being the same', () => {
    fc.assert(
      fc.property(issue, (pages) => {
        const assembly = made(pages)
        expect(made(pages)).toEqual(assembly)
        expect(new Set(made(pages).repairs.map(repairKey))).toEqual(new Set(assembly.repairs.map(repairKey)))
      }),
      { numRuns: 60 },
    )
  })

  it('places every character, white space too, in one placement', () => {
    fc.assert(
      fc.property(issue, (pages) => {
        const assembly = made(pages)
        const placements = Map.groupBy(placementsOf(assembly), (placement) => placement.line)
        for (const [id, text] of textsOf(assembly)) {
          const own = placements.get(id) ?? []
          expect(own.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text)
          own.forEach((placement, at) => expect(placement.from).toBe(own[at - 1]?.to ?? 0))
          for (const { article, reason } of own) expect((article === null) !== (reason === null)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('tells the line of every stretch of a part', () => {
    fc.assert(
      fc.property(issue, (pages) => {
        const assembly = made(pages)
        const texts = textsOf(assembly)
        for (const part of assembly.articles.flatMap((article) => [...article.paragraphs, ...article.captions])) {
          const origins = alignText(part.text, part.segments, (id) => texts.get(id))
          expect(origins.map(({ from, to }) => part.text.slice(from, to)).join('')).toBe(part.text)
          origins.forEach((origin, at) => expect(origin.from).toBe(origins[at - 1]?.to ?? 0))
        }
      }),
      runs,
    )
  })
})
