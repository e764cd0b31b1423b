/** The part of a pane, above and below, that a line must stay out of; beyond it the pane scrolls. */
const margin = 0.2

/** Scrolls a pane, and nothing around it, until a line is well in sight; not at all where it is. */
export function scrollToShow(pane: HTMLElement, line: HTMLElement): void {
  const frame = pane.getBoundingClientRect()
  const at = line.getBoundingClientRect()
  const room = frame.height * margin
  if (at.top >= frame.top + room && at.bottom <= frame.bottom - room) return
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const top = pane.scrollTop + at.top - frame.top - frame.height / 2
  pane.scrollTo({ top, behavior: isCalm ? 'auto' : 'smooth' })
}
