import path from 'node:path'
import { assemble } from '#domain/assembly/assemble.ts'
import { placementsOf } from '#domain/assembly/placements.ts'
import { stretchText, type LaidPart, type PageLayout, type PrintedLines } from '#domain/pages/layout.ts'
import { tidyLayout } from '#domain/pages/tidyLayout.ts'
import { blindPages } from './blindPages.ts'
import { corpusFolder, knownPages, readPage, type KnownPage } from './assemblyPages.ts'
import type { Played } from './editorPlay.ts'
import { nextStep } from './editorStep.ts'
import { fold, textOf, trueLines } from './editorTruth.ts'

export type Edited = {
  readonly name: string
  readonly keys: number
  readonly acts: number
  /** Why the page is not as its truth has it; null where it is. */
  readonly stuck: string | null
  readonly pressed: readonly string[]
}

const mostActs = 300

/** The proposal of a page, as the Page screen has it at first. */
export function proposal({ raw, name }: KnownPage): {
  layout: PageLayout
  lines: PrintedLines
  ids: readonly string[]
} {
  const page = readPage(raw, name)
  const assembly = assemble([page])
  const lines = new Map(page.lines.map(({ id, text }, order) => [id, { text, order }]))
  const rows = placementsOf(assembly)
  const aside = rows.flatMap(({ line, from, to, article, reason }) =>
    article === null ? [{ stretch: { line, from, to }, reason: reason ?? ('unknown' as const), byHand: false }] : [],
  )
  const articles = assembly.articles.map(({ confidence }, at) => {
    const own = rows.filter(({ article }) => article === at).sort((a, b) => a.order - b.order)
    const parts = [...Map.groupBy(own, ({ part, partIndex }) => `${part} ${partIndex}`).values()].map(
      (group): LaidPart => ({
        part: group[0]?.part ?? 'body',
        stretches: group.map(({ line, from, to }) => ({ line, from, to })),
      }),
    )
    return { id: `a${at}`, parts, confidence, byHand: false }
  })
  return {
    layout: tidyLayout(lines, { articles, aside, zones: [], readings: [], added: [] }),
    lines,
    ids: page.lines.map(({ id }) => id),
  }
}

/** Every article of the truth must be on the page, paragraph by paragraph and head by head, in its own order. */
function differs({ layout, lines }: Played, { truth }: KnownPage): string | null {
  const made = layout.articles.map(({ parts }) =>
    parts
      .filter(({ part }) => part !== 'bylineBlock' && part !== 'columnTag' && part !== 'caption')
      .map(({ part, stretches }) => `${part} ${fold(stretches.map((one) => stretchText(lines, one)).join(''))}`)
      .join('\n'),
  )
  for (const article of truth.articles) {
    const heads = article as { readonly kicker?: string | null; readonly subheadline?: string | null }
    const one = (part: string, text: string | null | undefined): string[] => (text ? [`${part} ${fold(text)}`] : [])
    const wanted = [
      ...one('kicker', heads.kicker),
      ...one('headline', article.headline),
      ...one('subheadline', heads.subheadline),
      ...article.paragraphs.map((text) => `body ${fold(textOf(text))}`),
    ].join('\n')
    if (!made.includes(wanted)) return `not as in truth: ${article.headline ?? 'an article without a headline'}`
  }
  return null
}

/** Brings a page from its proposal to its truth by the keys of the Page screen, and counts them. */
export function edit(known: KnownPage): Edited {
  const { layout, lines, ids } = proposal(known)
  const play: Played = { lines, ids, layout, choice: null, keys: 0, pressed: [] }
  const truth = trueLines(
    ids.map((id) => lines.get(id)?.text ?? ''),
    known.truth,
  )
  let acts = 0
  let stuck = truth.missing > 0 ? `${truth.missing} characters of the truth stand nowhere on the page` : null
  for (; acts < mostActs; acts += 1) {
    const went = nextStep(play, truth.lines)
    if (went === null) break
    if (went) continue
    stuck = `no key helps after ${play.pressed.slice(-6).join(' ')}`
    break
  }
  if (acts === mostActs) stuck = 'no end'
  stuck ??= differs(play, known)
  return { name: known.name, keys: play.keys, acts, stuck, pressed: play.pressed }
}

/** Prints how many keys a perfect editor presses on each page, from the proposal to the truth. */
export function benchEditor(): void {
  const corpus = corpusFolder()
  const seeds = path.join(import.meta.dirname, '../seeds/pages')
  const pages = [
    ...knownPages(seeds),
    ...knownPages(path.join(seeds, 'laid')),
    ...blindPages(),
    ...(corpus ? knownPages(path.join(corpus, 'newspaper/2019-09-18')) : []),
    ...(corpus ? knownPages(path.join(corpus, 'assembly')) : []),
  ]
  if (!corpus) console.log('GALLEY_CORPUS names no corpus: its pages were skipped.')
  const all = pages.map(edit)
  for (const { name, keys, acts, stuck, pressed } of all) {
    console.log(
      `${name.padEnd(20)}${String(keys).padStart(5)} keys ${String(acts).padStart(4)} acts   ${stuck ?? 'as in truth'}`,
    )
    if (process.env.GALLEY_PRESSED) console.log(`    ${pressed.join(' ')}`)
  }
  const counts = all
    .filter(({ stuck }) => stuck === null)
    .map(({ keys }) => keys)
    .sort((a, b) => a - b)
  const median = counts[Math.floor((counts.length - 1) / 2)] ?? 0
  console.log(
    `${counts.length} of ${all.length} pages brought to their truth: median ${median}, worst ${counts.at(-1) ?? 0} keys`,
  )
}
