import type { Stretch } from '../layout.ts'
import type { PageView } from '../pageView.ts'

/** What the keys need to know of a page. */
export type KeyedPage = {
  readonly lines: readonly Pick<PageView['lines'][number], 'id' | 'text' | 'stretches'>[]
  readonly articles: readonly Pick<PageView['articles'][number], 'id' | 'confidence'>[]
}

/**
 * The lines chosen: from where the choice began to where it is now, by index; null while none is. Of one line that was cut,
 * `half` may name the stretch that alone is chosen.
 */
export type Choice = { readonly anchor: number; readonly head: number; readonly half?: number } | null

/** Moves a choice by lines that are not blank; `extends` keeps where it began. */
export function moveChoice(page: KeyedPage, choice: Choice, by: -1 | 1, extend: boolean): Choice {
  let head = choice ? choice.head + by : by > 0 ? 0 : page.lines.length - 1
  while (page.lines[head]?.text.trim() === '') head += by
  if (!page.lines[head]) return choice
  return { anchor: extend && choice ? choice.anchor : head, head }
}

export const isChosen = (choice: Choice, index: number): boolean =>
  choice !== null && index >= Math.min(choice.anchor, choice.head) && index <= Math.max(choice.anchor, choice.head)

/** The stretches of the chosen lines that are not blank, each with the article that it is in. */
export function chosenStretches(page: KeyedPage, choice: Choice): readonly (Stretch & { articleId: string | null })[] {
  const all = page.lines.flatMap((_, index) => (isChosen(choice, index) ? stretchesOf(page, index) : []))
  const half = choice?.anchor === choice?.head && choice?.half !== undefined ? all[choice.half] : undefined
  return half ? [half] : all
}

const stretchesOf = ({ lines }: KeyedPage, index: number): readonly (Stretch & { articleId: string | null })[] => {
  const { id = '', text = '', stretches = [] } = lines[index] ?? {}
  return stretches
    .filter(({ from, to }) => text.slice(from, to).trim() !== '')
    .map(({ from, to, articleId }) => ({ line: id, from, to, articleId }))
}

/** Of a line that was cut, chooses its last stretch alone, then the ones before it, then the whole line again. */
export function nextHalf(page: KeyedPage, choice: Choice): Choice {
  if (!choice) return null
  const { head, half } = choice
  const count = stretchesOf(page, head).length
  const next = count < 2 ? -1 : (half ?? count) - 1
  return next < 0 ? { anchor: head, head } : { anchor: head, head, half: next }
}
