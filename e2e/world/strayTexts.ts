import type { Page } from '@playwright/test'
import { messagesOf } from '../../messages/messages.ts'
import type { Locale } from '../../messages/locales.ts'
import { messagePatterns } from './messagePatterns.ts'

const patterns = new Map<Locale, RegExp[]>()

/** Every pattern of one language; those that would let any text through are left out. */
function patternsOf(locale: Locale): RegExp[] {
  const known = patterns.get(locale)
  if (known) return known
  const made = leaves(messagesOf(locale))
    .flatMap(messagePatterns)
    .filter((pattern) => !pattern.test('Ω一个谁也没有写过的句子Ω'))
  patterns.set(locale, made)
  return made
}

const leaves = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves)

/**
 * Texts on the page that a person sees or hears and that are neither of the messages in this language nor marked as the
 * paper's own words (`data-content`), nor numbers, dates (`time`) or keys (`kbd`).
 */
export async function strayTexts(page: Page, locale: Locale): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = []
    const ours = 'script, style, noscript, template, time, kbd, [data-content], [data-content] *, nextjs-portal'
    const walker = window.document.createTreeWalker(window.document.body, NodeFilter.SHOW_ALL)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (!element || element.closest(ours)) continue
      if (node instanceof Element) {
        for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description', 'aria-roledescription'])
          found.push(node.getAttribute(name) ?? '')
      } else if (node.nodeType === Node.TEXT_NODE && element.checkVisibility()) found.push(node.textContent ?? '')
    }
    return found
  })
  const known = patternsOf(locale)
  const isPlain = (text: string) => /^[\p{N}\p{P}\p{S}\p{Z}\s]*$/u.test(text)
  const stray = texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => !isPlain(text))
  return [...new Set(stray)].filter((text) => !known.some((pattern) => pattern.test(text)))
}
