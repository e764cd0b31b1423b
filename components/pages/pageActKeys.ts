import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { LaidPartName } from '#domain/pages/layout.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { chosenStretches, type Choice } from './chosenLines.ts'

/** The keys that say what the chosen lines are in their article. */
export const partKeys = {
  h: 'headline',
  i: 'kicker',
  d: 'subheadline',
  c: 'caption',
  y: 'bylineBlock',
  b: 'body',
} as const satisfies Record<string, LaidPartName>

/** What a key asks of a page with these lines chosen; null where it asks nothing (no line is chosen, no such article). */
export function actOfKey(page: PageView, choice: Choice, key: string): PageAct | null {
  const chosen = chosenStretches(page, choice)
  const stretches = chosen.map(({ line, from, to }) => ({ line, from, to }))
  const [at] = stretches
  if (!at) return null
  const own = chosen.find(({ articleId }) => articleId !== null)?.articleId ?? null
  const part = Object.entries(partKeys).find(([known]) => known === key)?.[1]
  if (part) return own === null ? null : { kind: 'setPart', stretches, article: own, part }
  if (key === 'o') return { kind: 'newArticle', stretches, newId: crypto.randomUUID() }
  if (key === 's') return own === null ? null : { kind: 'splitArticle', at, newId: crypto.randomUUID() }
  const place = page.articles.findIndex(({ id }) => id === own)
  if (key === 'm') {
    const into = page.articles[place - 1]
    return own !== null && into ? { kind: 'mergeArticles', from: own, into: into.id } : null
  }
  const target = /^[1-9]$/u.test(key) ? page.articles[Number(key) - 1] : undefined
  return target ? { kind: 'moveLines', stretches, article: target.id } : null
}
