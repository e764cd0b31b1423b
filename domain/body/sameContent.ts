import { normaliseBlock } from './normaliseBody.ts'
import type { ArticleContent } from './content.ts'
import type { Body, BodyBlock } from './nodes.ts'

/** Equal as values: the order of keys does not count (a database may store them in its own), undefined is absent. */
export const sameValue = (a: unknown, b: unknown): boolean => stableText(a) === stableText(b)

/** A value as text in which keys are sorted, so that equal values are equal text. */
export function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${stableText(field)}`)
    .join()}}`
}

/** A block as text, equal for equal blocks, alignment included. */
export const blockKey = (block: BodyBlock): string => stableText(normaliseBlock(block))

/** Are these the same body, alignment included? */
export const sameBody = (a: Body, b: Body): boolean =>
  a.content.length === b.content.length && a.content.every((block, at) => isSameBlock(block, b.content[at]))

/** Of two states of a text most blocks are one object. */
const isSameBlock = (a: BodyBlock, b: BodyBlock | undefined): boolean =>
  a === b || (b !== undefined && blockKey(a) === blockKey(b))

/** Are these the same content, alignment included? What an article's draft holds, as the server tells drafts apart. */
export const sameContent = (a: ArticleContent, b: ArticleContent): boolean =>
  sameBody(a.body, b.body) && sameValue({ ...a, body: null }, { ...b, body: null })
