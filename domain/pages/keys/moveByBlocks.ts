import { moveChoice, type Choice, type KeyedPage } from './chosenLines.ts'

/** Below this an article is worth a look before it is believed. */
const unsure = 0.9

/** What a line is, as the eye sees it: of which article, as what. */
function placeOf(page: KeyedPage, index: number): string {
  const { text = '', stretches = [] } = page.lines[index] ?? {}
  const own = stretches.filter(({ from, to }) => text.slice(from, to).trim() !== '')
  return own.map(({ articleId, part, reason }) => `${articleId} ${part} ${reason}`).join('|')
}

/** Moves a choice to the first line of the next block, or back to the first of this one and then of the one before. */
export function moveByBlock(page: KeyedPage, choice: Choice, by: -1 | 1): Choice {
  const isFirst = (index: number): boolean => {
    const before = moveChoice(page, { anchor: index, head: index }, -1, false)?.head ?? index
    return before === index || placeOf(page, before) !== placeOf(page, index)
  }
  let at = choice
  for (;;) {
    const next = moveChoice(page, at, by, false)
    if (next === null || next.head === at?.head) return at ?? next
    at = next
    if (isFirst(next.head)) return next
  }
}

/** Extends a choice to the last line of the block that it is in. */
export function extendToBlockEnd(page: KeyedPage, choice: Choice): Choice {
  let at = choice
  while (at) {
    const next = moveChoice(page, at, 1, true)
    if (!next || next.head === at.head || placeOf(page, next.head) !== placeOf(page, at.head)) return at
    at = next
  }
  return at
}

/** Goes to the articles that the assembly is unsure of, the least sure first; null where there is none. */
export function nextUnsure(page: KeyedPage, choice: Choice): Choice {
  const open = page.articles.filter(({ confidence }) => confidence < unsure)
  const order = open.toSorted((a, b) => a.confidence - b.confidence)
  const here = new Set(page.lines[choice?.head ?? -1]?.stretches.map(({ articleId }) => articleId))
  const next = order[(order.findIndex(({ id }) => here.has(id)) + 1) % Math.max(1, order.length)]
  const head = page.lines.findIndex(({ stretches }) => next && stretches.some(({ articleId }) => articleId === next.id))
  return head < 0 ? null : { anchor: head, head }
}
