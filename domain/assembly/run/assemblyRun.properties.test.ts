import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SourcePage, StatedArticle } from '#domain/source/sourcePage.ts'
import { splitStated, type StatedOnPage } from '#domain/source/statedOnPage.ts'
import { assemble } from '../assemble.ts'
import type { AssembledArticle, Assembly } from '../assembly.ts'
import { damagedPage, pageOf } from '../damagedPage.ts'
import { placementsOf } from '../placements.ts'
import { openRun, type RunStep } from './assemblyRun.ts'
import { outlookOf, planRun } from './runPlan.ts'

const goesOn = '渡口新修的候船室里，一口老钟\n重新走了起来，钟摆的声音满屋都听得见，等船的人\n'
const runs = [
  ...damagedPage.split('\n\n').map((run) => `${run}\n`),
  'The barrel-\nmakers of the well-\nknown inn met. Two barrel-makers came to the draw-\nbridge.\n',
  ...[goesOn, `${goesOn}都抬起头来。\n`, '责编 宋念 校对 庄和\n', '夜市延长营业\n', '   \n'],
  ...[1, 2, 3, 4].flatMap((page) => [
    `（上接第${page}版）\n`,
    `（下转第${page}版）\n`,
    `风停了，船也\n（下转第${page}版）\n`,
  ]),
]
const issues = fc.array(fc.array(fc.constantFrom(...runs), { maxLength: 9 }), { minLength: 1, maxLength: 5 })
const statements = fc.array(fc.tuple(fc.nat(80), fc.nat(6), fc.nat(80), fc.nat(6), fc.nat(4)), { maxLength: 5 })

/** Articles of some lines of two pages each, no line twice. */
function statedOf(pages: readonly SourcePage[], given: readonly (readonly number[])[]): StatedArticle[] {
  const taken = new Set<string>()
  return given.flatMap(([a = 0, many = 0, b = 0, more = 0, at = 0], index) => {
    const first = at % pages.length
    const runAt = (page: number, from: number, count: number) => pages[page]?.lines.slice(from, from + count) ?? []
    const lines = [...runAt(first, a, many), ...runAt((first + more) % pages.length, b, more)]
    const own = lines.map(({ id }) => id).filter((id) => !taken.has(id) && taken.add(id))
    const part = null
    return own.length > 0
      ? [{ id: `a${index}`, title: null, authors: [], lines: own.map((line) => ({ line, part })) }]
      : []
  })
}

/** The page with a box for each line, short ones in larger type, as a source gives them that states no sizes. */
const boxed = (page: SourcePage): SourcePage => ({
  ...page,
  size: { width: 1000, height: 60 * page.lines.length },
  lines: page.lines.map((line, at) => {
    const [length, size] = [line.text.length, line.text.length < 12 ? 40 : 20]
    return { ...line, box: [20, 60 * at, Math.max(1, length * size), size] }
  }),
})

async function runOver(pages: readonly SourcePage[], stated: readonly StatedArticle[]) {
  const onPages = splitStated(stated, 0)
  const statedOn = (index: number): readonly StatedOnPage[] => onPages.get(index + 1) ?? []
  const coming = (index: number) => ({ page: pages[index] as SourcePage, stated: statedOn(index) })
  const plan = await planRun(
    pages.map((page, index) => outlookOf(page, statedOn(index))),
    (index) => Promise.resolve(coming(index)),
  )
  const run = openRun(plan)
  return pages.map((_, index) => run.add(index, coming(index)))
}

const nameOf = (article: AssembledArticle | undefined) => JSON.stringify(article)
const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort()

/** What counts of an assembly, whatever the order it was told in. */
function told(assembly: Assembly) {
  return {
    articles: sorted(assembly.articles),
    repairs: sorted(
      assembly.repairs
        .map((one) => [one, one.article === null ? null : nameOf(assembly.articles[one.article])])
        .map(([one, name]) => ({ ...(one as object), article: name })),
    ),
    unassigned: sorted(assembly.unassigned),
    placements: sorted(
      placementsOf(assembly).map(({ order: _, article, ...place }) => ({
        ...place,
        article: article === null ? null : nameOf(assembly.articles[article]),
      })),
    ),
  }
}

function toldByRun(steps: readonly RunStep[]) {
  const articles = steps.flatMap((step) => step.articles)
  const pages = steps.flatMap((step) => step.pages)
  const names = new Map(articles.map(({ at, article }) => [at, nameOf(article)]))
  return {
    articles: sorted(articles.map(({ article }) => article)),
    repairs: sorted(
      [...articles, ...pages]
        .flatMap(({ repairs }) => repairs)
        .map((one) => ({ ...one, article: one.article === null ? null : names.get(one.article) })),
    ),
    unassigned: sorted(pages.flatMap(({ unassigned }) => unassigned)),
    placements: sorted(
      pages
        .flatMap(({ placements }) => placements)
        .map(({ order: _, article, ...place }) => ({
          ...place,
          article: article === null ? null : names.get(article),
        })),
    ),
  }
}

it('makes of pages that come one by one what is made of all at once', async () => {
  await fc.assert(
    fc.asyncProperty(issues, statements, fc.boolean(), async (texts, given, areBoxed) => {
      const plain = texts.map((page, at) => pageOf(page.join('\n'), at + 1))
      const pages = areBoxed ? plain.map(boxed) : plain
      const stated = statedOf(pages, given)
      expect(toldByRun(await runOver(pages, stated))).toEqual(told(assemble(pages, { stated })))
    }),
    { numRuns: 120 },
  )
})

it('gives articles whose lines can be read when their pages were let go', async () => {
  const pages = [damagedPage, damagedPage].map((text, at) => pageOf(text, at + 1))
  const texts = new Map(pages.flatMap(({ lines }) => lines.map(({ id, text }) => [id, text])))
  const articles = (await runOver(pages, [])).flatMap((step) => step.articles)
  const read = articles.flatMap(({ article, textOf }) =>
    article.paragraphs
      .flatMap(({ segments }) => segments.map((segment) => segment.split(':')[0] ?? ''))
      .map((line) => [textOf(line), texts.get(line)]),
  )
  expect(read.length).toBeGreaterThan(0)
  for (const [given, printed] of read) expect(given).toBe(printed)
})

it('lets a page go as soon as nothing of it is open', async () => {
  const first = `夜市延长营业\n\n本报讯（记者 林溪）${goesOn}`
  const texts = [first, `${goesOn}都抬起头来。\n`, damagedPage, damagedPage, damagedPage]
  const pages = texts.map((text, at) => pageOf(text, at + 1))
  const settled = (await runOver(pages, [])).map((step) => step.pages.map(({ index }) => index))
  expect(settled).toEqual([[], [], [0, 1], [2], [3, 4]])
})
