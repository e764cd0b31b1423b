import type { Node, Schema } from '@tiptap/pm/model'
import { normaliseBody } from '#domain/body/normaliseBody.ts'
import { sameBody } from '#domain/body/sameContent.ts'
import type { Body } from '#domain/body/nodes.ts'
import { bodyFrom } from './bodyFrom.ts'
import { bodySchema } from './bodySchema.ts'

/** A body as the editor may type in it, or, where the schema does not know all of it, its bare text to be read only. */
export type OpenedBody = { readonly doc: Node } | { readonly unknownText: readonly string[] }

/** A body is opened for one screen in several places; it never changes. */
const opened = new WeakMap<Body, OpenedBody>()

/**
 * Opens a stored body. Whatever the schema would have to drop or bend (a node, a mark, an attribute it does not know)
 * makes it unknown: then it is shown and never written back. `schema` is that of the editor it is for: each has its own.
 */
export function openBody(body: Body, schema: Schema = bodySchema): OpenedBody {
  if (schema !== bodySchema) return openNow(body, schema)
  const before = opened.get(body)
  if (before) return before
  const now = openNow(body, schema)
  opened.set(body, now)
  return now
}

function openNow(body: Body, schema: Schema): OpenedBody {
  try {
    const asked: Body =
      body.content.length > 0 ? normaliseBody(body) : { type: 'doc', content: [{ type: 'paragraph' }] }
    const doc = schema.nodeFromJSON(asked)
    doc.check()
    return sameBody(bodyFrom(doc), asked) ? { doc } : { unknownText: textsIn(body) }
  } catch {
    return { unknownText: textsIn(body) }
  }
}

/** All text under a value of any shape, one top block a line. */
function textsIn(body: unknown): readonly string[] {
  const content = contentOf(body)
  return content ? content.map((block) => textUnder(block)) : [textUnder(body)]
}

function textUnder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value && typeof value.text === 'string') return value.text
  return (contentOf(value) ?? []).map(textUnder).join('')
}

const contentOf = (value: unknown): readonly unknown[] | null =>
  typeof value === 'object' && value !== null && 'content' in value && Array.isArray(value.content)
    ? value.content
    : null
