import { Extension } from '@tiptap/core'
import { history, redo, undo } from '@tiptap/pm/history'
import { boundCommands } from '../keys/boundCommands.ts'

/**
 * Undo and redo. The content an editor is made with is no change, so undo stops at load; saving makes no change
 * either, so undo goes back past it.
 */
export const historyExtension = Extension.create({
  name: 'history',
  addProseMirrorPlugins: () => [history({ depth: 1000 })],
  addExtensions: () => [boundCommands('historyKeys', { undo, redo }, { 'Mod+Shift+Z': redo })],
})
