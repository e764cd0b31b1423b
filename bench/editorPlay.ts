import { randomUUID } from 'node:crypto'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import { applyAct } from '#domain/pages/acts/applyAct.ts'
import { isActRefused } from '#domain/pages/actRefusal.ts'
import { chosenStretches, moveChoice, nextHalf, type Choice, type KeyedPage } from '#domain/pages/keys/chosenLines.ts'
import { extendToBlockEnd, moveByBlock, nextUnsure } from '#domain/pages/keys/moveByBlocks.ts'
import { actOfKey, partKeys } from '#domain/pages/keys/pageActKeys.ts'
import { stretchesOf, type PageLayout, type PrintedLines } from '#domain/pages/layout.ts'
import type { TrueCharacter, TrueLines } from './editorTruth.ts'

/** A page as an editor has it before them. */
export type Played = {
  readonly lines: PrintedLines
  readonly ids: readonly string[]
  layout: PageLayout
  choice: Choice
  keys: number
  /** What was pressed, for who wants to follow. */
  readonly pressed: string[]
}

/** The page as the keys see it. */
export function keyedPage({ lines, ids, layout }: Played): KeyedPage {
  const placed = new Map<
    string,
    { from: number; to: number; articleId: string | null; part: string | null; reason: string | null }[]
  >()
  const put = (
    line: string,
    one: { from: number; to: number; articleId: string | null; part: string | null; reason: string | null },
  ) => placed.set(line, [...(placed.get(line) ?? []), one])
  for (const article of layout.articles)
    for (const { part, stretches } of article.parts)
      for (const { line, from, to } of stretches) put(line, { from, to, articleId: article.id, part, reason: null })
  for (const { stretch, reason } of layout.aside) {
    const { line, from, to } = stretch
    put(line, { from, to, articleId: null, part: null, reason })
  }
  return {
    lines: ids.map((id) => ({
      id,
      text: lines.get(id)?.text ?? '',
      stretches: (placed.get(id) ?? []).sort((a, b) => a.from - b.from),
    })),
    articles: layout.articles,
  }
}

const moves: Readonly<Record<string, (page: KeyedPage, choice: Choice) => Choice>> = {
  j: (page, choice) => moveChoice(page, choice, 1, false),
  k: (page, choice) => moveChoice(page, choice, -1, false),
  e: (page, choice) => moveByBlock(page, choice, 1),
  q: (page, choice) => moveByBlock(page, choice, -1),
  n: nextUnsure,
  'Shift+J': (page, choice) => moveChoice(page, choice, 1, true),
  'Shift+E': extendToBlockEnd,
  z: nextHalf,
}

const nameOf = (choice: Choice): string => (choice ? `${choice.anchor} ${choice.head} ${choice.half ?? ''}` : '')

/** Presses the fewest keys that bring the choice to the lines wanted; false where none do. */
export function goTo(play: Played, wanted: NonNullable<Choice>): boolean {
  const page = keyedPage(play)
  const seen = new Set([nameOf(play.choice)])
  let edge: { readonly choice: Choice; readonly keys: readonly string[] }[] = [{ choice: play.choice, keys: [] }]
  while (edge.length > 0) {
    const hit = edge.find(({ choice }) => nameOf(choice) === nameOf(wanted))
    if (hit) {
      play.keys += hit.keys.length
      play.pressed.push(...hit.keys)
      play.choice = wanted
      return true
    }
    edge = edge.flatMap(({ choice, keys }) =>
      Object.entries(moves).flatMap(([key, move]) => {
        const next = move(page, choice)
        const isBackwards = next !== null && next.head < next.anchor
        if (!next || isBackwards || seen.has(nameOf(next))) return []
        seen.add(nameOf(next))
        return [{ choice: next, keys: [...keys, key] }]
      }),
    )
  }
  return false
}

/** Does an act that so many keys stand for; false where it is refused. */
export function doAct(play: Played, act: PageAct | null, keys: readonly string[]): boolean {
  const done = act && applyAct(play.lines, play.layout, act)
  if (!done || isActRefused(done)) return false
  play.layout = done
  play.keys += keys.length
  play.pressed.push(...keys)
  return true
}

/** Presses the key of an act on what is chosen. */
export const press = (play: Played, key: string): boolean =>
  doAct(play, actOfKey(keyedPage(play), play.choice, key, randomUUID()), [key])

/** Which article of the page holds most of each article of the truth, one to one. */
export function matched({ layout, ids }: Played, truth: TrueLines): ReadonlyMap<number, string> {
  const shares = layout.articles.flatMap((article) => {
    const counts = new Map<number, number>()
    for (const { line, from, to } of stretchesOf(article))
      for (const one of truth[ids.indexOf(line)]?.slice(from, to) ?? [])
        if (one?.part === 'body' || (one && one.article >= 0))
          counts.set(one.article, (counts.get(one.article) ?? 0) + 1)
    return [...counts].map(([own, count]) => ({ own, id: article.id, count }))
  })
  const found = new Map<number, string>()
  for (const { own, id } of shares.sort((a, b) => b.count - a.count))
    if (!found.has(own) && ![...found.values()].includes(id)) found.set(own, id)
  return found
}

export const partKeyOf = (part: string): string =>
  Object.entries(partKeys).find(([, name]) => name === part)?.[0] ?? 'b'

export const labelOf = (one: TrueCharacter | null | undefined): string => (one ? `${one.article} ${one.part}` : '')
export const chosenNow = (play: Played) => chosenStretches(keyedPage(play), play.choice)
