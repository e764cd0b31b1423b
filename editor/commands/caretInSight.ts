import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Pixels that the caret is kept away from the edge of what is scrolled; as the editor's own. */
const margin = 5

/**
 * Nothing is scrolled for a caret that is in sight. The editor would ask for the place of each element around the text
 * to find that out, with every key, and the browser would lay the page out as often.
 */
export const caretInSight = Extension.create({
  name: 'caretInSight',
  addProseMirrorPlugins: () => [new Plugin({ props: { handleScrollToSelection: isInSight } })],
})

type Around = { readonly width: number; readonly scrollers: readonly HTMLElement[] }
/** What scrolls around a text, as long as the window is as wide: narrow, another frame may. */
const around = new WeakMap<HTMLElement, Around>()

function isInSight(view: EditorView): boolean {
  const caret = view.coordsAtPos(view.state.selection.head, 1)
  const { clientWidth: width, clientHeight } = view.dom.ownerDocument.documentElement
  // What a keyboard on the screen leaves free.
  const height = view.dom.ownerDocument.defaultView?.visualViewport?.height ?? clientHeight
  const before = around.get(view.dom)
  const known = before?.width === width ? before : { width, scrollers: scrollersOf(view.dom) }
  around.set(view.dom, known)
  const frames = [{ top: 0, bottom: height }, ...known.scrollers.map((scroller) => scroller.getBoundingClientRect())]
  return frames.every(({ top, bottom }) => caret.top >= top + margin && caret.bottom <= bottom - margin)
}

function scrollersOf(dom: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = []
  for (let parent = dom.parentElement; parent; parent = parent.parentElement)
    if (/auto|scroll|hidden|clip/u.test(getComputedStyle(parent).overflowY)) found.push(parent)
  return found
}
