import { refuseAct, type ActRefusal } from '../actRefusal.ts'
import { stretchKey, type LaidPart, type PageLayout, type PrintedLines, type Stretch } from '../layout.ts'

type Change = (parts: readonly LaidPart[], at: number, within: number) => readonly LaidPart[] | ActRefusal

/** Changes the parts of the article that holds a stretch, told which part it is in and at which place of it. */
function changeAt(layout: PageLayout, stretch: Stretch, change: Change): PageLayout | ActRefusal {
  const key = stretchKey(stretch)
  for (const [index, article] of layout.articles.entries())
    for (const [at, part] of article.parts.entries()) {
      const within = part.stretches.findIndex((own) => stretchKey(own) === key)
      if (within < 0) continue
      const parts = change(article.parts, at, within)
      if ('refused' in parts) return parts
      return { ...layout, articles: layout.articles.with(index, { ...article, parts, byHand: true }) }
    }
  return refuseAct('pageChanged')
}

const isText = (part: LaidPart | undefined): part is LaidPart => part?.part === 'body' || part?.part === 'caption'

/** Joins the paragraph or caption that holds a stretch to the one before it. */
export const joinParagraphs = (layout: PageLayout, stretch: Stretch): PageLayout | ActRefusal =>
  changeAt(layout, stretch, (parts, at) => {
    const [before, own] = [parts[at - 1], parts[at]]
    if (!isText(own) || before?.part !== own.part) return refuseAct('noParagraphBefore')
    return parts.toSpliced(at - 1, 2, { ...before, stretches: [...before.stretches, ...own.stretches] })
  })

/** Begins a new paragraph or caption at a stretch. */
export const splitParagraph = (layout: PageLayout, stretch: Stretch): PageLayout | ActRefusal =>
  changeAt(layout, stretch, (parts, at, within) => {
    const own = parts[at]
    if (!isText(own) || within === 0) return refuseAct('paragraphBegins')
    const [first, second] = [own.stretches.slice(0, within), own.stretches.slice(within)]
    return parts.toSpliced(at, 1, { ...own, stretches: first }, { part: own.part, stretches: second })
  })

/** Cuts a stretch in two at a UTF-16 offset of its line's text; both halves stay where they are. */
export function cutLine(
  lines: PrintedLines,
  layout: PageLayout,
  stretch: Stretch,
  offset: number,
): PageLayout | ActRefusal {
  const text = lines.get(stretch.line)?.text ?? ''
  const isWithin = Number.isInteger(offset) && offset > stretch.from && offset < stretch.to
  if (!isWithin || /^[\uDC00-\uDFFF]/.test(text.slice(offset))) return refuseAct('cutOutside')
  const halves = [
    { ...stretch, to: offset },
    { ...stretch, from: offset },
  ]
  const aside = layout.aside.findIndex((one) => stretchKey(one.stretch) === stretchKey(stretch))
  const found = layout.aside[aside]
  if (found)
    return {
      ...layout,
      aside: layout.aside.toSpliced(aside, 1, ...halves.map((half) => ({ ...found, stretch: half }))),
    }
  return changeAt(layout, stretch, (parts, at, within) =>
    parts.map((part, n) => (n === at ? { ...part, stretches: part.stretches.toSpliced(within, 1, ...halves) } : part)),
  )
}
