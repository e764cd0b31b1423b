import { type Layout, layOut } from './layOut.ts'
import type { Story } from './modules.ts'
import { gridOf, type PageStyle } from './pageStyle.ts'

export type Fitting = {
  readonly seed: string
  /** Pages tried in each start of the search. */
  readonly effort?: number
  readonly starts?: number
}

/** Body type may be this much larger or smaller than the style has it, so that the page is full and not more. */
const sizes = [1, 0.97, 1.03, 0.94, 1.06, 0.91, 1.1, 0.88, 1.14, 0.85, 1.18, 0.82, 0.79, 0.76] as const
const perSize = 40

/** Where everything on a page stands, and by how much its type is larger or smaller than its style has it. */
export type Found = Layout & { readonly scale: number }

/** The best layout of a page. What it found may be kept: setting it again is quick, and the same wherever it is done. */
export function fitLayout(
  stories: readonly Story[],
  style: PageStyle,
  { seed, effort = 2500, starts = 4 }: Fitting,
): Found {
  const tried = sizes.map((scale) => {
    const { cost } = layOut(stories, scaled(style, scale), seed, { effort: Math.ceil(effort / 4), starts: 1 })
    return { scale, cost: cost + perSize * Math.abs(scale - 1) }
  })
  let best: Found | null = null
  for (const { scale } of tried.sort((one, other) => one.cost - other.cost).slice(0, 3)) {
    const own = scaled(style, scale)
    const layout = layOut(stories, own, seed, { effort, starts })
    if (layout.rows <= gridOf(own).rows && (!best || layout.cost < best.cost)) best = { ...layout, scale }
  }
  if (!best) throw new Error('The page holds more than its sheet has room for.')
  return best
}

/** A style with its type larger or smaller; headlines follow by half. */
export function scaled(style: PageStyle, scale: number): PageStyle {
  const heads = style.heads
  const by = Math.sqrt(scale)
  return {
    ...style,
    size: Math.round(style.size * scale * 2) / 2,
    leading: Math.round(style.leading * scale * 2) / 2,
    heads: { lead: heads.lead * by, second: heads.second * by, small: heads.small * by, box: heads.box * by },
  }
}
