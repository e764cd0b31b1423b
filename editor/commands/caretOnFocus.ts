import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isSelectionRead } from './readSelection.ts'

/**
 * Shows the caret where it was in the very moment that the text is focused. Browsers put it at the text's start when a
 * dialog gives the focus back, and ProseMirror sets that right 20 ms later: by then a quick hand, or a key on a slow
 * screen, has chosen other words. A press of the pointer puts the caret elsewhere after that, by itself.
 */
export const caretOnFocus = Extension.create({
  name: 'caretOnFocus',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          focus: (view) => {
            if (!isSelectionRead(view)) view.focus()
            return false
          },
        },
      },
    }),
  ],
})
