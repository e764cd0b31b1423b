import type { Command } from '@tiptap/pm/state'
import { setBlockType, toggleMark } from '@tiptap/pm/commands'
import type { BlockName } from '#domain/body/nodes.ts'
import { boundCommands } from '../keys/boundCommands.ts'
import { bodySchema } from '../schema/bodySchema.ts'
import { moveBlock } from './moveBlock.ts'

/** Makes the blocks of the selection this kind. */
export const setBlock =
  (name: BlockName): Command =>
  (state, dispatch, view) => {
    const type = state.schema.nodes[name]
    return type ? setBlockType(type)(state, dispatch, view) : false
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
