import { Extension } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { setBlockType, toggleMark } from '@tiptap/pm/commands'
import { bodySchema } from '../schema/bodySchema.ts'
import { moveBlock } from './moveBlock.ts'
import type { BlockName } from '#domain/body/nodes.ts'

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
export const blockKeysExtension = Extension.create({
  name: 'blockKeys',
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch, this.editor.view)
    return { 'Alt-ArrowUp': run(moveBlock(-1)), 'Alt-ArrowDown': run(moveBlock(1)), 'Mod-b': run(toggleBold) }
  },
})
