import { relayPage } from '#domain/pages/relayPage.ts'
import type { AssembledAgain } from '#domain/pages/repairRequests.ts'
import type { PageLayout } from '#domain/pages/layout.ts'
import { tidyLayout } from '#domain/pages/tidyLayout.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { contentHash, contentOf } from '../articles/contentRow.ts'
import type { Transaction } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { readKnownBylines } from '../reporters/readKnownBylines.ts'
import { movedStretches, refusedOptions, renamed, textOfMade, type ArticleText } from './articleText.ts'
import { closedArticles } from './closedArticles.ts'
import { loadLayout, type LoadedLayout } from './loadLayout.ts'
import { lockPage } from './lockPage.ts'
import { readRows, type ReadRows } from './readRows.ts'
import { readSourcePage } from './readSourcePage.ts'
import { recordAct } from './recordAct.ts'
import { settleLayout } from './settleLayout.ts'
import { lineKeysOf } from './sourcePages.ts'
import { withOwnBylines } from './withOwnBylines.ts'

const patience = 60_000

/**
 * Assembles a page again from its lines. What people did is never overridden: an article that someone laid, accepted or
 * typed into, that is held, in review or public, or that goes on at another page stays as it is, and so does what was set
 * aside by hand and what was rejected. An act of the page, which is undone like any other; none where nothing changed.
 */
export function assembleAgain(
  actor: Actor,
  pageId: string,
  { version }: { readonly version: string },
): Promise<AssembledAgain | Refusal> {
  return act(
    actor,
    async (tx, tell) => {
      const page = await lockPage(tx, actor, pageId)
      if (isRefusal(page)) return page
      const loaded = await loadLayout(tx, page)
      if (loaded.version !== version || page.currentSourceId === null) return refuse('pageChanged')
      const kept = await keptArticles(tx, actor, pageId, loaded)
      const { layout, texts } = await relaid(tx, page.currentSourceId, loaded, kept)
      const again = await changedTexts(tx, texts)
      if (again.length === 0 && sameLaid(layout, loaded.layout)) return { version, changed: 0, kept: kept.size }
      const settled = await settleLayout({ tx, tell, actor, page, loaded }, layout, { texts, again })
      if (isRefusal(settled)) return settled
      await recordAct({ tx, tell, actor, page }, 'assembleAgain', { ...settled, again })
      const changed = new Set([...settled.change.after.articles.map(({ id }) => id), ...again]).size
      return { version: (await loadLayout(tx, page)).version, changed, kept: kept.size }
    },
    patience,
  )
}

/** The articles that stay as they are. */
async function keptArticles(
  tx: Transaction,
  actor: Actor,
  pageId: string,
  { layout, rows }: LoadedLayout,
): Promise<ReadonlySet<string>> {
  const closed = await closedArticles(tx, actor, layout)
  const isHere = (line: string): boolean => rows.get(line)?.pageId === pageId
  const stays = layout.articles.filter(
    ({ id, byHand, parts }) =>
      byHand || closed.has(id) || !parts.every(({ stretches }) => stretches.every(({ line }) => isHere(line))),
  )
  return new Set(stays.map(({ id }) => id))
}

type Relaid = { readonly layout: PageLayout; readonly texts: ReadonlyMap<string, ArticleText> }

async function relaid(
  tx: Transaction,
  sourceId: string,
  loaded: LoadedLayout,
  kept: ReadonlySet<string>,
): Promise<Relaid> {
  const keys = lineKeysOf(loaded.rows)
  const ids = new Map([...keys].map(([id, key]) => [key, id]))
  const read = await readRows(tx, loaded, loaded.layout)
  const { page, stated } = await readSourcePage(tx, sourceId, { rows: read.rows, sizes: loaded.sizes }, keys)
  const known = { ...refusedOptions(loaded.refused, keys, read), stated, newId }
  const before = renamedLayout(movedLayout(loaded.layout, read.there), keys)
  const { layout, made } = relayPage(page, before, kept, known)
  const after = movedLayout(renamedLayout(layout, ids), read.back)
  const signed = await readKnownBylines(tx, [...made.keys()])
  const stays = new Map(loaded.layout.articles.filter(({ id }) => kept.has(id)).map((one) => [one.id, one]))
  return {
    layout: tidyLayout(loaded.lines, { ...after, articles: after.articles.map((one) => stays.get(one.id) ?? one) }),
    texts: new Map([...made].map(([id, one]) => [id, withOwnBylines(textOfMade(one, read, keys), id, signed)])),
  }
}

/** A layout whose stretches count in what lines are read as, or in what was received again. */
const movedLayout = (layout: PageLayout, move: ReadRows['there']): PageLayout => ({
  ...layout,
  articles: layout.articles.map((one) => movedStretches(one, move)),
  aside: layout.aside
    .map((one) => ({ ...one, stretch: move(one.stretch) }))
    .filter(({ stretch: { from, to } }) => from < to),
})

/** Zones, readings and added lines go by lines as they are kept, whatever the assembly calls them. */
const renamedLayout = (
  { articles, aside, zones, readings, added }: PageLayout,
  names: ReadonlyMap<string, string>,
): PageLayout => ({
  ...{ zones, readings, added },
  articles: articles.map((one) => renamed(one, names)),
  aside: aside.map((one) => ({ ...one, stretch: { ...one.stretch, line: names.get(one.stretch.line) ?? '' } })),
})

/** Articles whose text is another than it was: the words, not who is sure of what. */
async function changedTexts(tx: Transaction, texts: Relaid['texts']): Promise<string[]> {
  const drafts = await tx.draft.findMany({ where: { articleId: { in: [...texts.keys()] } } })
  const before = new Map(drafts.map((draft) => [draft.articleId, contentHash(contentOf(draft))]))
  return [...texts].flatMap(([id, { content }]) => {
    const hash = before.get(id)
    return hash !== undefined && hash !== contentHash(content) ? [id] : []
  })
}

/** Laid alike, whoever is how sure of it. */
function sameLaid(a: PageLayout, b: PageLayout): boolean {
  const shown = ({ articles, aside }: PageLayout): string =>
    JSON.stringify([articles.map(({ id, parts }) => [id, parts]), aside])
  return shown(a) === shown(b)
}
