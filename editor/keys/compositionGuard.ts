import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isComposing } from './isComposing.ts'

/** Lets keys of an input method pass by the editor's own key handlers, to the browser. */
export const compositionGuard = Extension.create({
  name: 'compositionGuard',
  priority: 1000,
  addProseMirrorPlugins: () => [
    new Plugin({ props: { handleDOMEvents: { keydown: (_view, event) => isComposing(event) } } }),
  ],
})
