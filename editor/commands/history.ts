import { Extension } from '@tiptap/core'
import { history, redo, undo } from '@tiptap/pm/history'

/**
 * Undo and redo. The content an editor is made with is no change, so undo stops at load; saving makes no change
 * either, so undo goes back past it.
 */
export const historyExtension = Extension.create({
  name: 'history',
  addProseMirrorPlugins: () => [history({ depth: 1000 })],
  addKeyboardShortcuts() {
    const run = (command: typeof undo) => () => command(this.editor.state, this.editor.view.dispatch)
    return { 'Mod-z': run(undo), 'Mod-y': run(redo), 'Mod-Shift-z': run(redo) }
  },
})
