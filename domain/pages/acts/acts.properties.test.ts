import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Point } from '#domain/facsimiles/polygon.ts'
import type { Ledger } from '#domain/issues/issueView.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import { isActRefused, type ActRefusal } from '../actRefusal.ts'
import { countLedger } from '../countLedger.ts'
import { applyChange, changeOf, inverseOf, type LayoutChange } from '../layoutChange.ts'
import { stretchesOf, type PageLayout, type PrintedLines, type Stretch } from '../layout.ts'
import { wronglyPlacedLines } from '../layoutProblems.ts'
import { tidyLayout } from '../tidyLayout.ts'
import { addLines, removeLines } from './addLines.ts'
import { acceptArticle, mergeArticles, moveArticle, splitArticle } from './articleActs.ts'
import { makeArticle, moveStretches, setAside } from './moveStretches.ts'
import { cutLine, joinParagraphs, splitParagraph } from './paragraphActs.ts'
import { cutPicture, drawZone, removeZone, reshapeZone } from './zoneActs.ts'

const texts = [
  '河堤新栽柳树',
  '本报讯昨天上午，城东',
  '上新栽了三百棵柳树。',
  '树苗来自下游，',
  '运了六趟。',
  '夜市延长',
]
// In two columns of three lines.
const boxOf = (order: number): Box => [order < 3 ? 0 : 100, (order % 3) * 20, 90, 15]
const own = texts.map((text, at) => [`l${at}`, { text, order: at + 1, box: boxOf(at) }] as const)
// Lines that only another source has: above all, in mid-paragraph, two behind the last.
const missing = [
  { line: 'm1', after: 0, text: '市内新闻' },
  { line: 'm2', after: 2, text: '河堤' },
  { line: 'm3', after: 6, text: '每晚到九点，' },
  { line: 'm4', after: 6, text: '周末到十点。' },
]
const lines: PrintedLines = new Map([
  ...own,
  ...missing.map(({ line, after, text }, at) => [line, { text, order: after + 0.1 + at / 100 }] as const),
])
const whole = (order: number): Stretch => ({ line: `l${order}`, from: 0, to: texts[order]?.length ?? 0 })
const start: PageLayout = {
  articles: [
    {
      id: 'a',
      confidence: 0.6,
      byHand: false,
      parts: [
        { part: 'headline', stretches: [whole(0)] },
        { part: 'body', stretches: [whole(1), whole(2)] },
        { part: 'body', stretches: [whole(3), whole(4)] },
      ],
    },
  ],
  aside: [{ stretch: whole(5), reason: 'headlineWithoutBody', byHand: false }],
  zones: [],
  readings: [],
  added: [],
}

const rowsOf = ({ articles, aside }: PageLayout): readonly Stretch[] => [
  ...articles.flatMap(stretchesOf),
  ...aside.map(({ stretch }) => stretch),
]
/** The lines that are of the page now. */
const linesOf = ({ added }: PageLayout): PrintedLines =>
  new Map([...lines].filter(([id]) => id.startsWith('l') || added.some(({ line }) => line === id)))
const choose = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]

const zoneAt = (across: number, down: number): Point[] => [
  [0, (down % 3) * 20],
  [100 + (across % 2) * 100, (down % 3) * 20],
  [100 + (across % 2) * 100, 60],
  [0, 60],
]
function reshaped(layout: PageLayout, row: number) {
  const zone = choose(layout.zones, row)
  return { zone: zone?.id ?? '', article: zone?.article ?? '', from: zone?.polygon ?? [] }
}

/** Some of the lines that are not on the page yet. */
const comingTo = ({ added }: PageLayout, row: number, count: number) =>
  missing
    .filter(({ line }) => !added.some((one) => one.line === line))
    .map(({ line, after }) => ({ line, after }))
    .slice(row % 3, (row % 3) + 1 + (count % 3))

type Move = { readonly kind: number; readonly row: number; readonly count: number; readonly other: number }

function play(layout: PageLayout, { kind, row, count, other }: Move, newId: string): PageLayout | ActRefusal {
  const rows = rowsOf(layout)
  const at = choose(rows, row) ?? whole(0)
  const chosen = rows.slice(rows.indexOf(at), rows.indexOf(at) + 1 + (count % 3))
  const id = choose(layout.articles, other)?.id ?? ''
  const part = choose(
    ['kicker', 'headline', 'subheadline', 'caption', 'bylineBlock', 'body', 'columnTag'] as const,
    count,
  )
  const acts = [
    () => setAside(lines, layout, chosen, 'unknown'),
    () => moveStretches(lines, layout, chosen, id),
    () => moveStretches(lines, layout, chosen, id, part),
    () => makeArticle(lines, layout, chosen, { id: newId }),
    () => splitArticle(lines, layout, at, newId),
    () => mergeArticles(lines, layout, choose(layout.articles, row)?.id ?? '', id),
    () => moveArticle(layout, id, count % 2 === 0 ? 1 : -1),
    () => acceptArticle(layout, id),
    () => joinParagraphs(layout, at),
    () => splitParagraph(layout, at),
    () => cutLine(lines, layout, at, at.from + count),
    () => drawZone(lines, layout, { zone: `z${newId}`, polygon: zoneAt(row, count), article: id, isNew: false }),
    () => drawZone(lines, layout, { zone: `z${newId}`, polygon: zoneAt(row, count), article: newId, isNew: true }),
    () => reshapeZone(lines, layout, { ...reshaped(layout, row), polygon: zoneAt(count, row) }),
    () => removeZone(layout, choose(layout.zones, row)?.id ?? ''),
    () => cutPicture(lines, layout, { zone: `z${newId}`, polygon: zoneAt(row, count), captionLine: at.line }),
    () => addLines(lines, layout, comingTo(layout, row, count), (article) => article !== id || other % 2 === 0),
    () => removeLines(lines, layout, new Set([choose(layout.added, row)?.line ?? ''])),
  ]
  return (choose(acts, kind) ?? (() => layout))()
}

const number = fc.nat({ max: 40 })
const moves = fc.array(fc.record({ kind: number, row: number, count: number, other: number }), { maxLength: 25 })

it('keeps every character in exactly one place, whatever is done in whatever order', () => {
  fc.assert(
    fc.property(moves, (played) => {
      let layout = start
      for (const [at, one] of played.entries()) {
        const next = play(layout, one, `n${at}`)
        if (!isActRefused(next)) layout = next
        expect(wronglyPlacedLines(linesOf(layout), layout)).toEqual([])
        expect(layout.articles.every(({ parts }) => parts.length > 0)).toBe(true)
        const standing = new Set(layout.articles.map(({ id }) => id))
        expect(tidyLayout(lines, layout).zones.every(({ article }) => standing.has(article))).toBe(true)
      }
    }),
  )
})

const orThrow = (layout: PageLayout | ActRefusal): PageLayout => {
  if (isActRefused(layout)) throw new Error(layout.refused)
  return layout
}

const countOf = (layout: PageLayout): Ledger => {
  const stretches = (of: readonly Stretch[], articleId: string | null, reason: string | null) =>
    of.map(({ line, from, to }) => ({ text: lines.get(line)?.text ?? '', from, to, articleId, reason }))
  return countLedger([
    ...layout.articles.flatMap((article) => stretches(stretchesOf(article), article.id, null)),
    ...layout.aside.flatMap(({ stretch, reason }) => stretches([stretch], null, reason)),
  ])
}
const sumOf = ({ placed, setAside: aside, unaccounted }: Ledger): number => placed + aside + unaccounted

it('counts each line that is added in the ledger once, and none that is not', () => {
  fc.assert(
    fc.property(moves, (played) => {
      let layout = start
      for (const [at, one] of played.entries()) {
        const next = play(layout, one, `n${at}`)
        if (!isActRefused(next)) layout = next
        const added = layout.added.reduce((sum, { line }) => sum + (lines.get(line)?.text.length ?? 0), 0)
        expect(sumOf(countOf(layout))).toBe(sumOf(countOf(start)) + added)
      }
    }),
  )
})

it('adds lines and takes them away again without touching where any other is', () => {
  fc.assert(
    fc.property(moves, number, number, (played, row, count) => {
      const layout = played.reduce((now, one, at) => {
        const next = play(now, one, `n${at}`)
        return isActRefused(next) ? now : next
      }, start)
      const coming = comingTo(layout, row, count)
      const after = addLines(lines, layout, coming, () => true)
      const known = new Set(coming.map(({ line }) => line))
      const isOther = ({ line }: { readonly line: string }): boolean => !known.has(line)
      const others = (of: PageLayout) => ({
        articles: of.articles.map(({ id, parts }) => ({
          id,
          parts: parts
            .map(({ part, stretches }) => ({ part, stretches: stretches.filter(isOther) }))
            .filter(({ stretches }) => stretches.length > 0),
        })),
        aside: of.aside.filter(({ stretch }) => isOther(stretch)),
        zones: of.zones,
      })
      const before = others(tidyLayout(lines, layout))
      expect(others(after)).toEqual(before)
      const back = removeLines(lines, after, known)
      expect(others(back)).toEqual(before)
      expect(back.added).toEqual(layout.added)
    }),
  )
})

it('undoes all that was done, and does it again, exactly', () => {
  fc.assert(
    fc.property(moves, (played) => {
      let layout = start
      const changes: LayoutChange[] = []
      for (const [at, one] of played.entries()) {
        const next = play(layout, one, `n${at}`)
        if (isActRefused(next)) continue
        changes.push(changeOf(layout, next))
        layout = next
      }
      const undone = changes.reduceRight((now, one) => orThrow(applyChange(lines, now, inverseOf(one))), layout)
      expect(undone).toEqual(start)
      expect(changes.reduce((now, one) => orThrow(applyChange(lines, now, one)), undone)).toEqual(layout)
    }),
    {
      examples: [
        // A zone half of whose lines are another's: whose it is must not follow from the order of the articles.
        [
          [
            { kind: 27, row: 9, count: 0, other: 0 },
            { kind: 3, row: 0, count: 8, other: 0 },
            { kind: 22, row: 0, count: 0, other: 0 },
          ],
        ],
      ],
    },
  )
})

it('does not undo what someone else has moved on since', () => {
  const cut = orThrow(splitArticle(lines, start, whole(3), 'b'))
  const moved = orThrow(setAside(lines, cut, [whole(4)], 'advertisement'))
  expect(applyChange(lines, moved, inverseOf(changeOf(start, cut)))).toEqual({ refused: 'pageChanged' })
})

it('undoes beside what someone else did elsewhere', () => {
  const folio = orThrow(setAside(lines, start, [whole(0)], 'folio'))
  const apart = orThrow(makeArticle(lines, folio, [whole(5)], { id: 'b' }))
  const back = orThrow(applyChange(lines, apart, inverseOf(changeOf(start, folio))))
  expect(back.articles.map(({ id, parts }) => [id, parts.length])).toEqual([
    ['a', 3],
    ['b', 1],
  ])
})
