import fc from 'fast-check'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { readPage } from '../pages/readPage.ts'
import { takePageAct } from '../pages/takePageAct.ts'
import { undoPageAct } from '../pages/undoPageAct.ts'
import { done } from './newsroom.ts'

const place = fc.nat(9)
/** An act of the Page screen that moves text from article to article, or takes one back. */
export const pageMove = fc.record({
  act: fc.constant('page' as const),
  kind: fc.constantFrom('merge' as const, 'split' as const, 'move' as const, 'undo' as const, 'redo' as const),
  ...{ from: place, into: place },
})
type PageMove = typeof pageMove extends fc.Arbitrary<infer Move> ? Move : never

/** Does it on the page of these articles; what is refused changes nothing. */
export async function playOnPage(
  editor: Actor,
  articleIds: readonly string[],
  { kind, from, into }: PageMove,
): Promise<void> {
  const { pageId } = await db().articlePage.findFirstOrThrow({ where: { articleId: { in: [...articleIds] } } })
  if (kind === 'undo' || kind === 'redo') {
    await undoPageAct(editor, pageId, { redo: kind === 'redo' })
    return
  }
  const { version, lines, articles } = done(await readPage(editor, pageId))
  const idAt = (at: number): string => articles[at % articles.length]?.id ?? ''
  const signed = lines.filter(({ text }) => text.includes('记者'))
  const line = signed[from % signed.length]
  const at = { line: line?.id ?? '', from: 0, to: line?.text.length ?? 0 }
  const acts: Readonly<Record<typeof kind, PageAct>> = {
    merge: { kind: 'mergeArticles', from: idAt(from), into: idAt(into) },
    split: { kind: 'splitArticle', at, newId: newId() },
    move: { kind: 'moveLines', stretches: [at], article: idAt(into) },
  }
  await takePageAct(editor, pageId, { version, act: acts[kind] })
}

/** A byline by where it is printed, which no act changes. */
export type PrintedPlace = { readonly lineId: string | null; readonly name: string }

/** Where these bylines are printed, in their order. */
export async function printedBylines(mentionIds: readonly string[]): Promise<PrintedPlace[]> {
  const rows = await db().mentionStanding.findMany({ where: { mentionId: { in: [...mentionIds] } } })
  const places = new Map(rows.map(({ mentionId, lineId, name }) => [mentionId, { lineId, name }]))
  return mentionIds.map((id) => places.get(id) ?? { lineId: null, name: '' })
}

/** The mention that a printed byline has now: exactly one, in whichever article it stands. */
export async function nowPrinted(bylines: readonly PrintedPlace[], place: number): Promise<string> {
  const { lineId, name } = bylines[place] ?? { lineId: null, name: '' }
  const rows = await db().mentionStanding.findMany({ where: { lineId, name, isPrinted: true } })
  const [only] = rows
  if (!only || rows.length > 1) throw new Error(`${name} is printed ${rows.length} times`)
  return only.mentionId
}
