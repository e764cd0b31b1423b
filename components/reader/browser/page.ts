import { isComposing } from '#editor/keys/isComposing.ts'
import { openZoom } from './openZoom.ts'

// What a printed page does beyond its links, where scripts run: keys and swipes turn it, an article is lit on the page
// and in the list together, and the image can be looked at closely.

const page = document.querySelector<HTMLElement>('.page-map')

/** The two ways to meet an article: its zone on the page and its line beside it. */
function lightTogether(): void {
  const links = document.querySelectorAll<HTMLAnchorElement | SVGAElement>(
    '.page-map a[href], .own-page .story a[href]',
  )
  const pathOf = (link: Element): string => link.getAttribute('href') ?? ''
  for (const link of links) {
    const light = (isLit: boolean) => (): void => {
      for (const other of links)
        if (pathOf(other) === pathOf(link)) (other.closest('.story') ?? other).classList.toggle('lit', isLit)
      tell(isLit ? link : null)
    }
    for (const name of ['mouseenter', 'focus']) link.addEventListener(name, light(true))
    for (const name of ['mouseleave', 'blur']) link.addEventListener(name, light(false))
  }
}

/** The headline of the article under the pointer, in the line below the page. */
function tell(link: Element | null): void {
  const line = page?.querySelector('.page-told')
  if (line) line.textContent = link?.querySelector('title')?.textContent ?? link?.textContent?.trim() ?? ''
}

function turn(rel: 'prev' | 'next'): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`.sideways a[rel=${rel}]`)
  link?.click()
  return link !== null
}

function turnByKeys(): void {
  const ways: Readonly<Record<string, 'prev' | 'next'>> = { ArrowLeft: 'prev', ArrowRight: 'next' }
  document.addEventListener('keydown', (event) => {
    const way = ways[event.key]
    const isTyping = document.activeElement?.closest('input, textarea, select, dialog') != null
    if (!way || isComposing(event) || isTyping || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
      return
    if (turn(way)) event.preventDefault()
  })
}

/** A swipe is longer than so many pixels, and so much longer than it is high. */
const swipe = { least: 60, slant: 2 } as const

function turnBySwipes(): void {
  let from: { readonly x: number; readonly y: number } | null = null
  document.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [first] = touches
      const isClose = (visualViewport?.scale ?? 1) > 1.05 || document.querySelector('dialog[open]') !== null
      from = first && touches.length === 1 && !isClose ? { x: first.clientX, y: first.clientY } : null
    },
    { passive: true },
  )
  document.addEventListener(
    'touchend',
    ({ changedTouches }) => {
      const [last] = changedTouches
      if (!from || !last) return
      const [across, down] = [last.clientX - from.x, last.clientY - from.y]
      from = null
      if (Math.abs(across) > swipe.least && Math.abs(across) > swipe.slant * Math.abs(down))
        turn(across > 0 ? 'prev' : 'next')
    },
    { passive: true },
  )
}

lightTogether()
turnByKeys()
turnBySwipes()
openZoom()
