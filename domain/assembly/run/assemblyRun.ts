import type { SourcePage } from '#domain/source/sourcePage.ts'
import { openEnd, type Continuation, type StretchPlace } from '../continuations.ts'
import { allowsAll } from '../decisions.ts'
import { articleAt, chainFrom, keyOf, looseOfPage, photosOf } from '../gatherArticles.ts'
import { inPageOrder } from '../inPageOrder.ts'
import type { ArticleParts } from '../parts.ts'
import { preparePage, type PreparedPage } from '../preparePage.ts'
import { coverPage, dropPage, newSheets, sheetAside, writeArticle, type RunArticle, type RunPage } from './runSheets.ts'
import type { ComingPage, RunPlan } from './runPlan.ts'
import { addStated, forgetArticle, forgetPage, openStated, wholeArticle } from './statedRun.ts'

/** What became whole with a page that came: articles first, then pages all of whose articles were given. */
export type RunStep = { readonly articles: readonly RunArticle[]; readonly pages: readonly RunPage[] }

/** A page that came and is not settled yet. */
type OpenPage = {
  readonly page: SourcePage
  readonly prepared: PreparedPage
  /** Stated articles with lines on it that are not given yet. */
  readonly stated: Set<number>
  /** Stretches that go on with articles of other pages, and were not given with them yet. */
  readonly later: Set<number>
  /** Whether the articles that begin on it were given. */
  isTold: boolean
}

type Run = {
  readonly plan: RunPlan
  readonly stated: ReturnType<typeof openStated>
  readonly open: Map<number, OpenPage>
  /** By page: whether its text goes on at the next; absent until both were seen. */
  readonly ends: Map<number, Continuation | null>
  readonly next: ReadonlyMap<string, Continuation>
  /** Stretches that jump lines lead to. */
  readonly arrivals: ReadonlySet<string>
  /** Stretches that were given with an article of another page. */
  readonly given: Set<string>
  readonly sheets: ReturnType<typeof newSheets>
}

/** Takes the pages of an issue one by one, in order, and gives articles and pages as soon as nothing can change them. */
export type AssemblyRun = { readonly add: (index: number, coming: ComingPage) => RunStep }

/**
 * Assembles an issue page by page, as `assemble` would all at once, and holds no page longer than an article of it is open:
 * its last line in mid-sentence, a jump line, an article that the source states on several pages.
 */
export function openRun(plan: RunPlan): AssemblyRun {
  const run: Run = {
    plan,
    stated: openStated(plan.lastPages),
    open: new Map(),
    ends: new Map([[-1, null]]),
    next: new Map(plan.jumps.ties.map((tie) => [keyOf(tie.from), tie])),
    arrivals: new Set(plan.jumps.ties.map(({ to }) => keyOf(to))),
    given: new Set(),
    sheets: newSheets(),
  }
  return { add: (index, coming) => takePage(run, index, coming) }
}

function takePage(run: Run, index: number, { page, stated }: ComingPage): RunStep {
  const { plan } = run
  for (const ready of addStated(run.stated, index, page, stated)) {
    const prepared = preparePage(ready.page, ready.index, { taken: ready.taken, allows: allowsAll })
    const open = {
      page: ready.page,
      prepared,
      stated: new Set(ready.articles),
      later: new Set<number>(),
      isTold: false,
    }
    run.open.set(ready.index, open)
    decideEnd(run, ready.index - 1)
    decideEnd(run, ready.index)
  }
  sheetAside(run.sheets, run.stated.loose.splice(0))
  const step: { articles: RunArticle[]; pages: RunPage[] } = { articles: [], pages: [] }
  for (const [at, open] of run.open) if (!open.isTold) step.articles.push(...(tellArticles(run, at, open) ?? []))
  const isLast = index === plan.pages - 1
  for (const [at, open] of run.open) if (isLast || isSettled(open)) step.pages.push(settlePage(run, at, open))
  return step
}

/** Whether a page's text goes on at the next, once both were seen; jump lines come first. */
function decideEnd({ plan, open, ends }: Run, index: number): void {
  if (index < 0) return
  const page = open.get(index)?.prepared
  const next = open.get(index + 1)?.prepared
  if (index === plan.pages - 1) ends.set(index, null)
  else if (page && next) ends.set(index, openEnd(page, next, index, plan.jumps.taken, allowsAll))
}

/** How an article goes on; undefined where it ends, and `unknown` where that is not known yet. */
function nextOf({ next, ends, open }: Run, place: StretchPlace): Continuation | undefined | 'unknown' {
  const page = open.get(place.page)
  if (!page) return 'unknown'
  const jump = next.get(keyOf(place))
  if (jump) return jump
  if (place.stretch < page.prepared.solution.stretches.length - 1) return undefined
  const end = ends.get(place.page)
  return end === undefined ? 'unknown' : (end ?? undefined)
}

const isLater = ({ arrivals, ends }: Run, place: StretchPlace): boolean =>
  arrivals.has(keyOf(place)) || (place.stretch === 0 && Boolean(ends.get(place.page - 1)))

type Whole = { readonly parts: ArticleParts; readonly done: () => void }

/** The article that begins at a stretch with all it has on other pages; null where that is not known yet. */
function wholeAt(run: Run, start: StretchPlace): Whole | null {
  let isUnknown = false
  const ties = chainFrom(start, (place) => {
    const next = nextOf(run, place)
    isUnknown ||= next === 'unknown'
    return next === 'unknown' ? undefined : next
  })
  if (isUnknown) return null
  const parts = articleAt((at) => run.open.get(at)?.prepared, start, ties)
  if (!parts) return null
  const done = (): void => {
    for (const { to } of ties) {
      run.given.add(keyOf(to))
      run.open.get(to.page)?.later.delete(to.stretch)
    }
  }
  return { parts, done }
}

/** The stated articles whose first page this is; null where one of them is not whole. */
function statedAt(run: Run, index: number, articles: Iterable<number>): readonly Whole[] | null {
  const all: Whole[] = []
  for (const article of articles) {
    if ((run.stated.articles.get(article)?.pages[0] ?? index) !== index) continue
    const whole = wholeArticle(run.stated, article)
    if (!whole) return null
    const pages = run.stated.articles.get(article)?.pages ?? []
    const done = (): void => {
      for (const page of pages) run.open.get(page)?.stated.delete(article)
      forgetArticle(run.stated, article)
    }
    if (whole.parts) all.push({ parts: whole.parts, done })
    else done()
  }
  return all
}

/** Gives the articles that begin on a page, in the order of their first lines; null where one of them is not whole. */
function tellArticles(run: Run, index: number, open: OpenPage): readonly RunArticle[] | null {
  if (run.ends.get(index - 1) === undefined || run.ends.get(index) === undefined) return null
  const { prepared } = open
  const starts = prepared.solution.stretches.map((_, stretch) => ({ page: index, stretch }))
  const made: Whole[] = []
  for (const start of starts.filter((place) => !isLater(run, place))) {
    const whole = wholeAt(run, start)
    if (!whole) return null
    made.push(whole)
  }
  const stated = statedAt(run, index, open.stated)
  if (!stated) return null
  open.isTold = true
  for (const start of starts) if (isLater(run, start) && !run.given.has(keyOf(start))) open.later.add(start.stretch)
  sheetAside(
    run.sheets,
    looseOfPage(prepared, (stretch) => isLater(run, { page: index, stretch })),
  )
  const all = [...made.map(({ parts }) => parts), ...photosOf(prepared)]
  const given = stated.map(({ parts }) => parts)
  const pageAt = (at: number): SourcePage | undefined => run.open.get(at)?.page
  const told = inPageOrder(all, given, run.plan.isStated)
  const articles = told.flatMap(
    (parts) => writeArticle(run.sheets, parts, { isStated: run.plan.isStated, pageAt }) ?? [],
  )
  for (const { done } of [...made, ...stated]) done()
  return articles
}

/** Jump lines that lead to each other in a circle are told with the last page. */
const isSettled = ({ isTold, later, stated }: OpenPage): boolean => isTold && later.size === 0 && stated.size === 0

/** Gives a page of whose text all is known, and lets it go. */
function settlePage(run: Run, index: number, { page }: OpenPage): RunPage {
  const settled = coverPage(run.sheets, index, page)
  run.open.delete(index)
  dropPage(run.sheets, index)
  forgetPage(run.stated, index)
  return settled
}
