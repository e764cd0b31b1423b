import type { Stretch } from '#domain/pages/layout.ts'
import type { PageView } from '#domain/pages/pageView.ts'

/** The lines chosen: from where the choice began to where it is now, by index; null while none is. */
export type Choice = { readonly anchor: number; readonly head: number } | null

/** Moves a choice by lines that are not blank; `extends` keeps where it began. */
export function moveChoice(page: PageView, choice: Choice, by: -1 | 1, extend: boolean): Choice {
  let head = choice ? choice.head + by : by > 0 ? 0 : page.lines.length - 1
  while (page.lines[head]?.text.trim() === '') head += by
  if (!page.lines[head]) return choice
  return { anchor: extend && choice ? choice.anchor : head, head }
}

export const isChosen = (choice: Choice, index: number): boolean =>
  choice !== null && index >= Math.min(choice.anchor, choice.head) && index <= Math.max(choice.anchor, choice.head)

/** The stretches of the chosen lines that are not blank, each with the article that it is in. */
export function chosenStretches(page: PageView, choice: Choice): readonly (Stretch & { articleId: string | null })[] {
  return page.lines.flatMap((line, index) =>
    isChosen(choice, index)
      ? line.stretches
          .filter(({ from, to }) => line.text.slice(from, to).trim() !== '')
          .map(({ from, to, articleId }) => ({ line: line.id, from, to, articleId }))
      : [],
  )
}
