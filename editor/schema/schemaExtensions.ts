import { Node, type Extensions } from '@tiptap/core'
import { blockNodes } from './blockNodes.ts'
import { textMarks } from './textMarks.ts'

const doc = Node.create({ name: 'doc', topNode: true, content: 'block+' })
const text = Node.create({ name: 'text', group: 'inline' })

/** The TipTap extensions that make the body's schema, from the node table in `domain/body/nodes.ts` and nothing else. */
export const schemaExtensions: Extensions = [...blockNodes, doc, text, ...textMarks]
