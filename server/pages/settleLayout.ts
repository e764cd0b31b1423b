import { stretchesOf, type LaidArticle, type PageLayout } from '#domain/pages/layout.ts'
import { changeOf, type LayoutChange } from '#domain/pages/layoutChange.ts'
import { wronglyPlacedLines } from '#domain/pages/layoutProblems.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import type { Tell } from '../act.ts'
import type { LockedArticle } from '../articles/loadArticle.ts'
import type { Transaction } from '../database/db.ts'
import { composeTexts, type ArticleText } from './articleText.ts'
import { readKnownBylines } from '../reporters/readKnownBylines.ts'
import { withOwnBylines } from './withOwnBylines.ts'
import type { LoadedLayout } from './loadLayout.ts'
import type { LockedPage } from './lockPage.ts'
import { lockTouched } from './lockTouched.ts'
import { addArticle, leaveArticle, numberArticles, returnArticle } from './moveAddresses.ts'
import { keptTexts, type KeptTexts } from './keptTexts.ts'
import { readRows } from './readRows.ts'
import { settleStaffCredits } from './settleStaffCredits.ts'
import { writePlacements } from './writePlacements.ts'
import { withBorneTag, writeText } from './writeText.ts'
import { giveBackAdded, writeAdded } from './writeAdded.ts'
import { writeReadings } from './writeReadings.ts'
import { writeZones } from './writeZones.ts'

export type PageContext = {
  readonly tx: Transaction
  readonly tell: Tell
  readonly actor: Actor
  readonly page: LockedPage
  readonly loaded: LoadedLayout
}
/** What `settleLayout` need not find out: texts of articles, and which are written anew for another reason. */
type KnownTexts = { readonly texts?: ReadonlyMap<string, ArticleText>; readonly again?: readonly string[] }
export type Settled = { readonly change: LayoutChange; readonly before: KeptTexts; readonly after: KeptTexts }

/**
 * Writes a page as it is laid anew: placements, zones, and of every article whose lines changed the text, a revision of it, its
 * repairs, pages and address. Refuses what `touchRefusal` refuses.
 * `texts` are known already, by article id: those of an undone act come back as they were. The articles of `again` are
 * written anew though they are laid as before.
 */
export async function settleLayout(
  context: PageContext,
  next: PageLayout,
  { texts = new Map(), again = [] }: KnownTexts = {},
): Promise<Settled | Refusal> {
  const { tx, actor, page, loaded } = context
  seeThatNothingIsLost(page, loaded, next)
  const change = changeOf(loaded.layout, next)
  const rewritten = rewrittenBy(change, loaded.layout, next, again)
  const gone = change.before.articles.filter(({ id }) => !laidIn(change.after.articles, id))
  const idsOf = (...articles: readonly LaidArticle[]) => new Set(articles.map(({ id }) => id))
  const drawn = new Set([...change.before.zones, ...change.after.zones].map(({ article }) => article))
  const known = await lockTouched(tx, actor, {
    drawn,
    touched: new Set([...idsOf(...change.before.articles, ...change.after.articles, ...rewritten), ...drawn]),
    standing: idsOf(...loaded.layout.articles),
    rewritten: idsOf(...rewritten, ...gone),
  })
  if (isRefusal(known)) return known
  const before = await keptTexts(tx, [...known.values()])
  await tx.repair.deleteMany({
    where: { articleId: { in: [...rewritten, ...gone].map(({ id }) => id) }, state: 'accepted' },
  })
  for (const { id } of change.after.articles) if (!known.has(id)) await addArticle(tx, page, id)
  await writeLaid(context, change)
  await writeTexts(context, { next, rewritten, known, texts, before })
  for (const one of gone) await leaveArticle(tx, one, next)
  for (const { id, confidence } of change.after.articles)
    await tx.article.update({ where: { id }, data: { confidence }, select: { id: true } })
  await numberArticles(tx, page.id, next)
  return {
    change,
    before,
    after: await keptTexts(tx, await tx.article.findMany({ where: { id: { in: rewritten.map(({ id }) => id) } } })),
  }
}

/** Writes where the page's lines are, what they are read as, and its zones. */
async function writeLaid({ tx, actor, page, loaded }: PageContext, change: LayoutChange): Promise<void> {
  await writeAdded(tx, actor, page.id, change)
  await writePlacements(tx, change)
  await settleStaffCredits(tx, page.id)
  await giveBackAdded(tx, change, loaded)
  await writeZones(tx, page.currentFacsimileId, change)
  await writeReadings(tx, change)
}

/** The articles that have other parts, or lines that are read as something else, or are to be written anew anyway. */
function rewrittenBy(change: LayoutChange, before: PageLayout, next: PageLayout, again: readonly string[]) {
  const reread = new Set([...change.before.readings, ...change.after.readings].map(({ line }) => line))
  const isReread = (one: LaidArticle): boolean => stretchesOf(one).some(({ line }) => reread.has(line))
  const isChanged = (one: LaidArticle): boolean => !hasSameParts(one, laidIn(before.articles, one.id))
  return next.articles.filter((one) => again.includes(one.id) || isChanged(one) || isReread(one))
}

const laidIn = (articles: readonly LaidArticle[], id: string): LaidArticle | undefined =>
  articles.find((one) => one.id === id)

const hasSameParts = (a: LaidArticle, b: LaidArticle | undefined): boolean =>
  b !== undefined && JSON.stringify(a.parts) === JSON.stringify(b.parts)

function seeThatNothingIsLost(page: LockedPage, { lines, rows }: LoadedLayout, next: PageLayout): void {
  const added = new Set(next.added.map(({ line }) => line))
  const isOwn = (id: string): boolean => rows.get(id)?.sourceId === page.currentSourceId || added.has(id)
  const wrong = wronglyPlacedLines(lines, next).filter(isOwn)
  if (wrong.length > 0) throw new Error(`An act on page ${page.id} would lose or double line ${wrong[0] ?? ''}`)
}

type ToWrite = {
  readonly next: PageLayout
  readonly rewritten: readonly LaidArticle[]
  readonly known: ReadonlyMap<string, LockedArticle>
  readonly texts: ReadonlyMap<string, ArticleText>
  readonly before: KeptTexts
}

async function writeTexts(
  { tx, actor, loaded }: PageContext,
  { next, rewritten, known, texts, before }: ToWrite,
): Promise<void> {
  const composed = composeTexts(
    { ...loaded, read: await readRows(tx, loaded, next) },
    rewritten.filter(({ id }) => !texts.has(id)),
  )
  const surely = surenessOf(before)
  const signed = await readKnownBylines(tx, [...known.keys()])
  for (const laid of rewritten) {
    const made = texts.get(laid.id) ?? composed.get(laid.id)
    if (!made) throw new Error(`Article ${laid.id} has no text`)
    const article = known.get(laid.id) ?? null
    const text =
      article && !texts.has(laid.id)
        ? withOwnBylines(withBorneTag(made, laid, laidIn(loaded.layout.articles, laid.id), article), laid.id, signed)
        : made
    if (article?.goneAt) await returnArticle(tx, article)
    await writeText(tx, { laid, text: surely(text), known: article, authorId: actor.userId, loaded, signed })
  }
}

/** A repair that is made again stays as sure as the assembly was of it: composing alone does not know. */
function surenessOf(before: KeptTexts): (text: ArticleText) => ArticleText {
  const repairs = Object.values(before).flatMap((one) => one.repairs)
  const known = new Map(repairs.map(({ key, confidence }) => [key, confidence]))
  return (text) => ({
    ...text,
    repairs: text.repairs.map((one) => ({ ...one, confidence: known.get(one.key) ?? one.confidence })),
  })
}
