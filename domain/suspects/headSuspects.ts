import type { Body } from '#domain/body/nodes.ts'
import { blockText } from '#domain/body/plainText.ts'
import { findSuspects, type SuspectKnowledge } from './findSuspects.ts'
import { headParts, type HeadPart, type HeadSuspect } from './suspect.ts'

/** The fields of the headline set as they are on screen. */
export type Head = Readonly<Record<HeadPart, string | null>>

/** The suspects of the headline set, in the order of its fields; the body counts as what stands elsewhere in the article. */
export function headSuspects(head: Head, body: Body, knowledge: SuspectKnowledge): HeadSuspect[] {
  const beside = body.content.map(blockText)
  return headParts.flatMap((part) => {
    const text = head[part]
    if (text === null || text === '') return []
    const field: Body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
    const found = findSuspects(field, knowledge, { part, beside })
    return found.map(({ block: _block, ...suspect }) => ({ ...suspect, part }))
  })
}
