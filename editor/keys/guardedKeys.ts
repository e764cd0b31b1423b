import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { readSelection } from '../commands/readSelection.ts'
import { isComposing } from './isComposing.ts'

/**
 * Lets keys of an input method pass by the editor's own key handlers, to the browser; before any other key acts, what is
 * selected is read.
 */
export const guardedKeys = Extension.create({
  name: 'guardedKeys',
  priority: 1000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view, event) => {
            if (isComposing(event)) return true
            readSelection(view)
            return false
          },
        },
      },
    }),
  ],
})
