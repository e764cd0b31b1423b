import { expect, type Page } from '@playwright/test'
import { bodyOf, savedOf } from '../world/articleScreen.ts'

/** What a perfect editor did in an article. */
export type Done = { keys: number; bySuspect: number; byFinding: number }

type Current = { readonly block: number; readonly at: number; readonly length: number; readonly suggestion: string }

/** The suspect that is looked at: where it stands, and the first suggestion on screen. */
const currentOf = (page: Page): Promise<Current | null> =>
  bodyOf(page).evaluate((body) => {
    const mark = body.querySelector('[data-current]')
    const block = mark?.closest('[data-block]')
    if (!mark || !block) return null
    const before = document.createRange()
    before.setStart(block, 0)
    before.setEndBefore(mark)
    const accept = document.querySelector('[aria-keyshortcuts="Alt+Enter"]')?.textContent ?? ''
    return {
      block: [...body.children].indexOf(block),
      at: before.toString().length,
      length: mark.textContent.length,
      suggestion: /“(.+)”/u.exec(accept)?.[1] ?? '',
    }
  })

const textsOf = (page: Page): Promise<string[]> =>
  bodyOf(page).evaluate((body) => [...body.children].map(({ textContent }) => textContent))

/**
 * Brings an article's text to the truth by keys alone, as one would who never errs: suspects are gone through, accepted
 * where the suggestion is right and typed over where it is not; what no suspect names is found by its words.
 */
export async function correct(page: Page, truth: readonly string[]): Promise<Done> {
  const done: Done = { keys: 0, bySuspect: 0, byFinding: 0 }
  const press = async (keys: string): Promise<void> => {
    await page.keyboard.press(keys)
    done.keys += 1
  }
  const type = async (words: string): Promise<void> => {
    await page.keyboard.insertText(words)
    done.keys += words.length
  }
  await bodyOf(page).focus()
  await page.keyboard.press('Control+Home')
  const count = await bodyOf(page).locator('.galley-suspect').count()
  // Accepting goes on to the next by itself.
  let isThere = false
  for (let seen = 0; seen < count; seen += 1) {
    if (!isThere) await press('F8')
    isThere = false
    const current = await currentOf(page)
    if (!current) break
    const right = truth[current.block]?.slice(current.at, current.at + current.length) ?? ''
    const now = (await textsOf(page))[current.block]?.slice(current.at, current.at + current.length)
    if (right === '' || right === now) continue
    isThere = right === current.suggestion
    await (isThere ? press('Alt+Enter') : type(right))
    done.bySuspect += 1
  }
  done.byFinding = await findTheRest(page, truth, { press, type })
  await expect(savedOf(page)).toBeAttached()
  return done
}

async function findTheRest(
  page: Page,
  truth: readonly string[],
  { press, type }: { press: (keys: string) => Promise<void>; type: (words: string) => Promise<void> },
): Promise<number> {
  for (let found = 0; ; found += 1) {
    const texts = await textsOf(page)
    const place = texts.flatMap((text, block) => {
      const at = [...text].findIndex((character, n) => character !== truth[block]?.[n])
      return at < 0 ? [] : [{ block, from: Math.max(0, at - 2), to: Math.min(text.length, at + 3) }]
    })[0]
    if (!place || found > 200) return found
    await press('Alt+g')
    await type(texts[place.block]?.slice(place.from, place.to) ?? '')
    await press('Enter')
    await press('Escape')
    await type(truth[place.block]?.slice(place.from, place.to) ?? '')
    await expect.poll(() => textsOf(page).then((now) => now.join() === texts.join())).toBe(false)
  }
}
