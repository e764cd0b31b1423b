import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { limits } from '#domain/body/content.ts'

/** Markup may be this many times longer than the text in it before it is not even read. */
const markupShare = 20

/**
 * Refuses a paste or drop that would make the body longer than it may be, before any of it is read, and leaves the
 * body as it is. `onRefused` is told how many characters came.
 */
export const pasteLimit = Extension.create<{ onRefused: (characters: number) => void }>({
  name: 'pasteLimit',
  priority: 900,
  addOptions: () => ({ onRefused: () => undefined }),
  addProseMirrorPlugins() {
    const refuses = (size: number, event: Event, brought: DataTransfer | null): boolean => {
      const text = brought?.getData('text/plain').length ?? 0
      const markup = brought?.getData('text/html').length ?? 0
      if (!isTooLong(size, text, markup)) return false
      event.preventDefault()
      this.options.onRefused(text || markup)
      return true
    }
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (view, event) => refuses(keptBy(view.state), event, event.clipboardData),
            drop: (view, event) =>
              view.dragging === null && refuses(view.state.doc.content.size, event, event.dataTransfer),
          },
        },
      }),
    ]
  },
})

const keptBy = ({ doc, selection }: { doc: { content: { size: number } }; selection: { from: number; to: number } }) =>
  doc.content.size - (selection.to - selection.from)

/** Would a body of this size, in UTF-16 units, be too long with so much text, or with the text of so much markup? */
export const isTooLong = (size: number, text: number, markup: number): boolean =>
  size + text > limits.body || markup > limits.body * markupShare
