import type { Page } from '@playwright/test'

/** Between two keys, in milliseconds: a fast typist's. */
const pause = 60

/** Puts the caret into the middle of the n-th block of an editor. */
export const caretInto = (page: Page, editor: string, block: number): Promise<void> =>
  page.locator(editor).evaluate((root: HTMLElement, at) => {
    root.focus()
    const walker = document.createTreeWalker(root.children[at] ?? root, NodeFilter.SHOW_TEXT)
    const text = walker.nextNode()
    getSelection()?.collapse(text, Math.floor((text?.textContent?.length ?? 0) / 2))
    text?.parentElement?.scrollIntoView({ block: 'center' })
  }, block)

/** Types keys one by one; milliseconds from each key's event to the end of the frame that shows it. */
export async function keyToPaint(page: Page, keys: number): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    const onKey = (event: KeyboardEvent): void => {
      requestAnimationFrame(() => {
        const painted = new MessageChannel()
        painted.port1.onmessage = () => times.push(performance.now() - event.timeStamp)
        painted.port2.postMessage(null)
      })
    }
    document.addEventListener('keydown', onKey, true)
    Object.assign(window, { stopTimes: () => (document.removeEventListener('keydown', onKey, true), times) })
  })
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('x')
    await page.waitForTimeout(pause)
  }
  return page.evaluate(() => (window as unknown as { stopTimes: () => number[] }).stopTimes())
}

/** The value that this share of the times does not exceed. */
export const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN
