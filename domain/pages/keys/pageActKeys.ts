import type { PageAct } from '../acts/pageAct.ts'
import type { LaidPartName } from '../layout.ts'
import { chosenStretches, type Choice, type KeyedPage } from './chosenLines.ts'

/** The keys that say what the chosen lines are in their article. */
export const partKeys = {
  h: 'headline',
  i: 'kicker',
  d: 'subheadline',
  c: 'caption',
  y: 'bylineBlock',
  t: 'columnTag',
  b: 'body',
} as const satisfies Record<string, LaidPartName>

/** The keys of acts, in the order shown, without those that name an article by its number. */
export const actKeys = [...Object.keys(partKeys), 'p', 'w', 's', 'm', 'o', '[', ']', 'a'] as readonly ActKey[]
type ActKey = keyof typeof partKeys | 'p' | 'w' | 's' | 'm' | 'o' | '[' | ']' | 'a'

/**
 * What a key asks of a page with these lines chosen; null where it asks nothing (no line is chosen, no such article).
 * `newId` is the id of an article that may come to be.
 */
export function actOfKey(page: KeyedPage, choice: Choice, key: string, newId: string): PageAct | null {
  const chosen = chosenStretches(page, choice)
  const stretches = chosen.map(({ line, from, to }) => ({ line, from, to }))
  const [at] = stretches
  if (!at) return null
  const own = chosen.find(({ articleId }) => articleId !== null)?.articleId ?? null
  if (key === 'o') return { kind: 'newArticle', stretches, newId }
  const target = /^[1-9]$/u.test(key) ? page.articles[Number(key) - 1] : undefined
  if (target) return { kind: 'moveLines', stretches, article: target.id }
  if (own === null) return null
  const part = Object.entries(partKeys).find(([known]) => known === key)?.[1]
  if (part) return { kind: 'setPart', stretches, article: own, part }
  if (key === 'm') {
    const into = page.articles[page.articles.findIndex(({ id }) => id === own) - 1]
    return into ? { kind: 'mergeArticles', from: own, into: into.id } : null
  }
  return actAt(key, at, own, newId)
}

/** Acts on one place, or on the article that it is in. */
function actAt(
  key: string,
  at: { line: string; from: number; to: number },
  article: string,
  newId: string,
): PageAct | null {
  switch (key) {
    case 's':
      return { kind: 'splitArticle', at, newId }
    case 'p':
      return { kind: 'splitParagraph', at }
    case 'w':
      return { kind: 'joinParagraphs', at }
    case '[':
      return { kind: 'moveArticle', article, by: -1 }
    case ']':
      return { kind: 'moveArticle', article, by: 1 }
    case 'a':
      return { kind: 'acceptArticle', article }
    default:
      return null
  }
}
