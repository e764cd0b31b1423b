import { refuseAct, type ActRefusal } from './actRefusal.ts'
import { stretchKey, type AsideReason, type LaidPartName, type PageLayout, type Stretch } from './layout.ts'

/** Stretches that stood together: in one part of one article, or each by itself aside. */
export type TakenRun = {
  readonly stretches: readonly Stretch[]
  readonly article: string | null
  readonly part: LaidPartName | null
  readonly reason: AsideReason | null
}

/** A layout without some stretches (parts and articles may be left empty), and where they stood. */
export type Taken = { readonly layout: PageLayout; readonly runs: readonly TakenRun[] }

/** Takes stretches out of a layout. Refuses stretches that the layout does not hold as they are named. */
export function takeStretches(layout: PageLayout, wanted: readonly Stretch[]): Taken | ActRefusal {
  if (wanted.length === 0) return refuseAct('nothingChosen')
  const keys = new Set(wanted.map(stretchKey))
  const isWanted = (stretch: Stretch): boolean => keys.has(stretchKey(stretch))
  const runs: TakenRun[] = []
  const articles = layout.articles.map((article) => {
    const parts = article.parts.map((part) => {
      const taken = part.stretches.filter(isWanted)
      if (taken.length === 0) return part
      runs.push({ stretches: taken, article: article.id, part: part.part, reason: null })
      return { ...part, stretches: part.stretches.filter((stretch) => !isWanted(stretch)) }
    })
    return parts.some((part, at) => part !== article.parts[at]) ? { ...article, parts, byHand: true } : article
  })
  const aside = layout.aside.filter(({ stretch, reason }) => {
    if (isWanted(stretch)) runs.push({ stretches: [stretch], article: null, part: null, reason })
    return !isWanted(stretch)
  })
  const found = runs.reduce((sum, run) => sum + run.stretches.length, 0)
  return found === keys.size ? { layout: { ...layout, articles, aside }, runs } : refuseAct('pageChanged')
}
