import { isComposing } from '#editor/keys/isComposing.ts'

// What a vertically set article does beyond rolling by swipes, its scroll bar and the arrow keys, where scripts run: the
// wheel and the keys for pages lead along its lines, from right to left.

const sheet = document.querySelector<HTMLElement>('.vertical-sheet')
const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
/** Pixels that a wheel tells as one line. */
const lineOfWheel = 40

/** How far the sheet can still be rolled: to the left is on. */
const roomOf = ({ scrollWidth, clientWidth, scrollLeft }: HTMLElement, isOn: boolean): number =>
  isOn ? scrollWidth - clientWidth + scrollLeft : -scrollLeft

/** Rolls so many pixels on, or back; false where the sheet is at its end already. */
function roll(by: number, behavior: ScrollBehavior): boolean {
  if (!sheet || roomOf(sheet, by > 0) < 1) return false
  sheet.scrollBy({ left: -by, behavior })
  return true
}

sheet?.addEventListener(
  'wheel',
  (event) => {
    if (event.ctrlKey || event.shiftKey || Math.abs(event.deltaX) >= Math.abs(event.deltaY)) return
    const unit = event.deltaMode === 1 ? lineOfWheel : event.deltaMode === 2 ? sheet.clientWidth : 1
    if (roll(event.deltaY * unit, 'auto')) event.preventDefault()
  },
  { passive: false },
)

document.addEventListener('keydown', (event) => {
  const at = document.activeElement
  const isHere = at === null || at === document.body || at === sheet || at.id === 'content'
  if (!sheet || !isHere || isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return
  const step = sheet.clientWidth * 0.85
  const ways: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: 80, ArrowRight: -80, PageDown: step, PageUp: -step },
    ...{ Home: -sheet.scrollWidth, End: sheet.scrollWidth, ' ': event.shiftKey ? -step : step },
  }
  const by = ways[event.key]
  if (by !== undefined && roll(by, isStill ? 'auto' : 'smooth')) event.preventDefault()
})
