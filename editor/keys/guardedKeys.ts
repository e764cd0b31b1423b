import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isComposing } from './isComposing.ts'

/** Lets keys of an input method pass by the editor's own key handlers, to the browser. */
export const guardedKeys = Extension.create({
  name: 'guardedKeys',
  priority: 1000,
  addProseMirrorPlugins: () => [
    new Plugin({ props: { handleDOMEvents: { keydown: (_view, event) => isComposing(event) } } }),
  ],
})
