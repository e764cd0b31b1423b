import type { Command } from '@tiptap/pm/state'
import { toggleMark } from '@tiptap/pm/commands'
import type { BlockName } from '#domain/body/nodes.ts'
import { boundCommands } from '../keys/boundCommands.ts'
import { bodySchema } from '../schema/bodySchema.ts'
import { moveBlock } from './moveBlock.ts'

/** Makes the blocks of the selection this kind. */
export const setBlock =
  (name: BlockName): Command =>
  ({ doc, schema, selection: { from, to }, tr }, dispatch) => {
    const type = schema.nodes[name]
    let isOther = false
    doc.nodesBetween(from, to, (block) => {
      isOther ||= block.isTextblock && block.type !== type
      return false
    })
    if (!type || !isOther) return false
    dispatch?.(tr.setBlockType(from, to, type, ({ attrs }) => attrs).scrollIntoView())
    return true
  }

/** Bold on or off. */
export const toggleBold: Command = (state, dispatch, view) => {
  const bold = state.schema.marks.bold ?? bodySchema.marks.bold
  return bold ? toggleMark(bold)(state, dispatch, view) : false
}

/** The keys of the body that change blocks; the table of all keys is `editor/keys/bindings.ts`. */
export const blockKeysExtension = boundCommands('blockKeys', {
  moveUp: moveBlock(-1),
  moveDown: moveBlock(1),
  bold: toggleBold,
})
