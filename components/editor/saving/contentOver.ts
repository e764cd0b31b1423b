import type { ArticleContent } from '#domain/body/content.ts'
import type { Body, BodyBlock } from '#domain/body/nodes.ts'
import { blockKey } from '#domain/body/sameContent.ts'
import type { Fields } from './screenContent.ts'

/** A content as it differs from a base: a block of the base's is its number. */
type Over = { readonly fields: Fields; readonly blocks: readonly (number | BodyBlock)[] }

const keys = new WeakMap<BodyBlock, string>()
const numbers = new WeakMap<Body, ReadonlyMap<string, number>>()

/**
 * A content as text that is read over a base by `readOver`. Made for every key that is typed: of a long article it
 * holds the paragraphs that were touched since the base, and is written in no time.
 */
export function contentOver(base: ArticleContent, { body, ...fields }: ArticleContent): string {
  const known = numbersOf(base.body)
  const over: Over = { fields, blocks: body.content.map((block) => known.get(keyOf(block)) ?? block) }
  return JSON.stringify(over)
}

/** The content that was kept over this base. A text of an older Galley's holds all of itself. */
export function readOver(base: ArticleContent, text: string): ArticleContent {
  const kept = JSON.parse(text) as Over | ArticleContent
  if ('body' in kept) return kept
  const blocks = kept.blocks.map((block) => (typeof block === 'number' ? base.body.content[block] : block))
  return { ...kept.fields, body: { type: 'doc', content: blocks.filter((block) => block !== undefined) } }
}

function numbersOf(body: Body): ReadonlyMap<string, number> {
  const before = numbers.get(body)
  if (before) return before
  const known = new Map(body.content.map((block, number) => [keyOf(block), number]))
  numbers.set(body, known)
  return known
}

function keyOf(block: BodyBlock): string {
  const before = keys.get(block)
  if (before !== undefined) return before
  const key = blockKey(block)
  keys.set(block, key)
  return key
}
