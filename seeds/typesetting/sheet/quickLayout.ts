import { type Found, scaled } from './fitLayout.ts'
import { layOut } from './layOut.ts'
import { settingsOf, type Story } from './modules.ts'
import { gridOf, type PageStyle } from './pageStyle.ts'

/** Pages tried: a thousandth of what a page of the demo takes. */
const effort = { effort: 300, starts: 1 }
/** Body type is made smaller by so much where the page holds more than its sheet. */
const step = 0.93
const least = 0.86

/** Rows of one column that stories take at least, when each stands at the width that suits it best. */
export function roomOf(stories: readonly Story[], style: PageStyle): number {
  return stories.reduce((sum, story) => sum + storyRoom(story, style), 0)
}

function storyRoom(story: Story, style: PageStyle): number {
  const rooms: { readonly room: number; readonly cost: number }[] = []
  for (let wide = 1; wide <= Math.min(3, style.columns); wide++)
    for (const { rows, cost } of settingsOf(story, wide, style).values()) rooms.push({ room: (rows + 1) * wide, cost })
  rooms.sort((one, other) => one.cost - other.cost)
  return rooms[0]?.room ?? gridOf(style).rows
}

/** A layout that is found in a second, good enough to measure on: null where the page holds more than its sheet has room for. */
export function quickLayout(stories: readonly Story[], style: PageStyle, seed: string): Found | null {
  for (let scale = 1; scale >= least; scale *= step) {
    const own = scaled(style, scale)
    const found = layOut(stories, own, seed, effort)
    // A table that is too wide for every place that was tried leaves nothing placed.
    if (found.placed.length === stories.length && found.rows <= gridOf(own).rows) return { ...found, scale }
  }
  return null
}
