import { seededRandom } from '../seededRandom.ts'
import { type Setting, settingsOf, type Story } from './modules.ts'
import { gridOf, type PageStyle } from './pageStyle.ts'
import { changeTree, growTree } from './tree.ts'
import { type Placed, type Weighed, type Weighing, weighTree } from './weighTree.ts'

export type Layout = {
  readonly placed: readonly (Placed & { readonly setting: Setting })[]
  readonly cost: number
  readonly rows: number
}

/** How many pages are tried in each of how many starts. */
export type Effort = { readonly effort: number; readonly starts: number }

/**
 * Finds where the stories of a page stand so that its columns are full: cuts the page at random, changes one thing after
 * another, and keeps what costs less. The same seed and effort give the same page.
 */
export function layOut(stories: readonly Story[], style: PageStyle, seed: string, { effort, starts }: Effort): Layout {
  const random = seededRandom(seed)
  const weighing = weighingOf(stories, style)
  const areas = stories.map((_, story) => areaOf(story, weighing))
  const growing = { random, areas }
  const all = stories.map((_, story) => story)
  let best: Weighed | null = null
  for (let start = 0; start < starts; start++) {
    let now = weighTree(growTree(all, style.columns, growing), weighing)
    for (let step = 0; step < effort; step++) {
      const next = weighTree(changeTree(now.tree, style.columns, growing), weighing)
      const heat = 12 * (1 - step / effort) ** 2 + 0.05
      if (next.cost <= now.cost || random() < Math.exp((now.cost - next.cost) / heat)) now = next
      if (!best || now.cost < best.cost) best = now
    }
  }
  if (!best) throw new Error('A page needs a story.')
  return {
    cost: best.cost,
    rows: best.rows,
    placed: best.placed.map((one) => ({ ...one, setting: settingAt(one, weighing) })),
  }
}

function weighingOf(stories: readonly Story[], style: PageStyle): Weighing {
  const known = new Map<string, ReadonlyMap<number, Setting>>()
  const settings = (story: number, columns: number) => {
    const key = `${story}/${columns}`
    const made = known.get(key) ?? settingsOf(stories[story] as Story, columns, style)
    known.set(key, made)
    return made
  }
  return { rows: gridOf(style).rows, columns: style.columns, stories, settings, tables: new Map() }
}

/** The room that a story likes best, over all widths: rows of one column. */
function areaOf(story: number, { columns, settings }: Weighing): number {
  const found: { readonly area: number; readonly cost: number }[] = []
  for (let wide = 1; wide <= columns; wide++)
    for (const { rows, cost } of settings(story, wide).values()) found.push({ area: rows * wide, cost })
  found.sort((one, other) => one.cost - other.cost)
  return found[0]?.area ?? 1
}

/** The tallest setting that fits where a story was placed. */
function settingAt({ story, columns, rows }: Placed, { settings }: Weighing): Setting {
  const fitting = [...settings(story, columns).values()].filter((setting) => setting.rows <= rows)
  const best = fitting.sort((one, other) => one.cost - one.rows * 5 - (other.cost - other.rows * 5))[0]
  if (!best) throw new Error('A story was placed where it does not fit.')
  return best
}
