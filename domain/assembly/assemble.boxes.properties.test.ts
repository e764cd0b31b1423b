import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '#domain/text/characters.ts'
import { blockKinds, type SourceLine, type SourcePage } from '#domain/source/sourcePage.ts'
import type { Assembly } from './assembly.ts'
import { assemble } from './assemble.ts'
import { readSegment } from './piece.ts'
import { placementsOf } from './placements.ts'
import { undoRepairs } from './undoRepairs.ts'

const texts = [
  ...['河岸上的风吹过旧桥，船', '停了。', '旧桥上的风停了', '——水退以后', '本报讯（记者 林溪）河岸', '（下转第2版）'],
  ...[
    '图为旧桥。 本报记者 林溪 摄',
    '灯下书',
    '本报评论员',
    '新華社雲州9月16日電 橋',
    '（上接第1版）风停',
    '责编 宋念',
  ],
  ...['LANPU, Friday – The ferry sailed a-', 'gain on Thursday, and the bar-', 'rel-makers stood and watched.'],
  ...['By Thomas Venn', 'Ferry back after nineteen hours', 'a\tb\tc', '', ' ', '\u00ad', '😀'],
]
const size = fc.integer({ min: -5, max: 900 })
const drawn = fc.record({
  text: fc.constantFrom(...texts),
  box: fc.option(fc.tuple(size, size, size, size), { freq: 20 }),
  typeSize: fc.option(fc.integer({ min: 8, max: 60 })),
  block: fc.option(fc.constantFrom('b0', 'b1', 'b2')),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never

/** Columns of lines under each other, as a page is set; some lines are indented, some large. */
const set = fc
  .array(fc.tuple(fc.constantFrom(...texts), fc.constantFrom(0, 0, 0, 24), fc.constantFrom(12, 12, 12, 30)), {
    maxLength: 60,
  })
  .map((lines) =>
    lines.map(([text, inside, typeSize], at): Drawn => ({
      text,
      box: [Math.floor(at / 20) * 300 + inside, (at % 20) * 40, 250 - inside, typeSize],
      typeSize,
      block: at % 3 === 0 ? 'b1' : 'b0',
    })),
  )

function pageOf(lines: readonly Drawn[], vertical: boolean, kinds: readonly number[]): SourcePage {
  return {
    source: 'drawn.xml',
    label: null,
    size: vertical ? { width: 1000, height: 1000 } : null,
    lines: lines.map(({ text, box, typeSize, block }, at): SourceLine => ({
      ...{ id: `p1l${at + 1}`, text, box, confidence: null },
      ...(typeSize !== null && { typeSize }),
      ...(block !== null && { block }),
      ...(vertical && { vertical: true as const }),
    })),
    blocks: kinds.map((kind, at) => ({ id: `b${at}`, kind: blockKinds[kind] ?? 'text', box: null, order: null })),
  }
}

const page = fc
  .tuple(
    fc.oneof(set, fc.array(drawn, { maxLength: 40 })),
    fc.boolean(),
    fc.array(fc.nat({ max: blockKinds.length - 1 }), { maxLength: 3 }),
  )
  .map(([lines, vertical, kinds]) => pageOf(lines, vertical, kinds))
const runs = { numRuns: fc.readConfigureGlobal().numRuns ?? 150 }

const bare = (text: string): string => foldText(text).replace(/[-\u00ad\u2010¬⸗]/gu, '')
const spoken = (assembly: Assembly, segment: string): string => {
  const place = readSegment(segment)
  const line = assembly.pages[0]?.lines.find(({ id }) => id === place?.line)?.text ?? ''
  return line.slice(place?.from ?? 0, place?.to ?? undefined)
}

describe('assemble, over pages with boxes, upright and vertical, Chinese and Latin', () => {
  it('loses nothing and gives the source back when every repair is undone', () => {
    fc.assert(
      fc.property(page, (source) => {
        const assembly = assemble([source])
        expect(undoRepairs(assembly)).toEqual([source.lines.map(({ text }) => text)])
        const placements = Map.groupBy(placementsOf(assembly), ({ line }) => line)
        for (const { id, text } of source.lines)
          expect((placements.get(id) ?? []).map(({ from, to }) => text.slice(from, to)).join('')).toBe(text)
      }),
      runs,
    )
  })

  it('makes nothing up and keeps the order of a part’s segments', () => {
    fc.assert(
      fc.property(page, (source) => {
        const assembly = assemble([source])
        for (const part of assembly.articles.flatMap((article) => [...article.paragraphs, ...article.captions]))
          expect(bare(part.text)).toBe(bare(part.segments.map((segment) => spoken(assembly, segment)).join('')))
      }),
      runs,
    )
  })

  it('is deterministic', () => {
    fc.assert(
      fc.property(page, (source) => {
        expect(assemble([source])).toEqual(assemble([source]))
      }),
      { numRuns: 40 },
    )
  })
})
