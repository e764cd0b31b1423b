import { Editor, type JSONContent } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fragment, Slice } from '@tiptap/pm/model'
import { redo, undo } from '@tiptap/pm/history'
import { TextSelection, type Command } from '@tiptap/pm/state'
import type { Body } from '#domain/body/nodes.ts'
import { moveBlock } from '../commands/moveBlock.ts'
import { replaceBody } from '../commands/replaceBody.ts'
import { editorExtensions } from '../editorExtensions.ts'
import { bodyFrom } from '../schema/bodyFrom.ts'
import { openBody } from '../schema/openBody.ts'
import { caretOfLine } from './caretOfLine.ts'
import { lineAt, lineOfMarks } from './lineAt.ts'
import { lineRanges } from './lineRanges.ts'

const perLine = 5
const lines = 12
/** Every printed character is another one, so that each can be followed through any edit. */
const character = (n: number): string => String.fromCodePoint(0x4e00 + n)
const lineOf = (text: string): string => `l${Math.floor(((text.codePointAt(0) ?? 0) - 0x4e00) / perLine)}`
const run = (line: number) => ({
  type: 'text' as const,
  text: Array.from({ length: perLine }, (_, i) => character(line * perLine + i)).join(''),
  marks: [{ type: 'line' as const, attrs: { id: `l${line}` } }],
})
const printed: Body = {
  type: 'doc',
  content: [0, 3, 6, 9].map((first) => ({ type: 'paragraph', content: [run(first), run(first + 1), run(first + 2)] })),
}

function openedPrinted() {
  const opened = openBody(printed)
  if (!('doc' in opened)) throw new Error('not of the schema')
  return opened.doc
}

function newEditor(): Editor {
  const editor = new Editor({
    element: null,
    content: openedPrinted().toJSON() as JSONContent,
    extensions: editorExtensions({ articleId: 'a', onPasteRefused: () => undefined }),
  })
  // An editor that is shown nowhere is without them.
  editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }))
  return editor
}

type Edit = { readonly kind: string; readonly from: number; readonly to: number; readonly text: string }
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'type',
      'replace',
      'delete',
      'split',
      'joinBack',
      'joinForward',
      'pasteOther',
      'up',
      'down',
      'copy',
      'cut',
      'drag',
      'remote',
      'kind',
      'bold',
      'undo',
      'redo',
      'reload',
    ),
    from: fc.nat(200),
    to: fc.nat(200),
    text: fc.string({ minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 40 },
)

function select(editor: Editor, from: number, to: number): void {
  const { doc } = editor.state
  const place = (n: number) => TextSelection.near(doc.resolve(n % (doc.content.size + 1)))
  const [a, b] = [place(from).from, place(to).from].sort((x, y) => x - y)
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(doc, a ?? 0, b ?? 0)))
}

const reload = (editor: Editor): void => {
  const opened = openBody(JSON.parse(JSON.stringify(bodyFrom(editor.state.doc))) as Body, editor.schema)
  if (!('doc' in opened)) throw new Error('not of the schema')
  expect(opened.doc.eq(editor.state.doc)).toBe(true)
}

/** Another person typed into a text, took some of it out, or a paragraph, or moved one. */
function changedElsewhere({ content }: Body, from: number, to: number, text: string): Body {
  const at = from % content.length
  const block = content[at]
  const rest = content.toSpliced(at, 1)
  if (!block || to % 4 === 0) return { type: 'doc', content: rest.length > 0 ? rest : [{ type: 'paragraph' }] }
  if (to % 4 === 1) return { type: 'doc', content: rest.toSpliced(to % content.length, 0, block) }
  const runs = block.content ?? []
  const changed = runs.map((one, n) => {
    const offset = to % one.text.length
    const [head, tail] = [one.text.slice(0, offset), one.text.slice(to % 4 === 2 ? offset : offset + text.length)]
    return n === from % runs.length ? { ...one, text: head + (to % 4 === 2 ? text : '') + tail } : one
  })
  return { type: 'doc', content: content.with(at, { ...block, content: changed }) }
}

const acts: Record<string, (editor: Editor, edit: Edit) => unknown> = {
  type: (e, { from, text }) => (select(e, from, from), e.view.dispatch(e.state.tr.insertText(text))),
  replace: (e, { from, to, text }) => (select(e, from, to), e.view.dispatch(e.state.tr.insertText(text))),
  delete: (e, { from, to }) => (select(e, from, to), e.commands.deleteSelection()),
  split: (e, { from }) => (select(e, from, from), e.commands.splitBlock()),
  joinBack: (e, { from }) => (select(e, from, from), e.commands.joinBackward()),
  joinForward: (e, { from }) => (select(e, from, from), e.commands.joinForward()),
  pasteOther: (e, { from, to, text }) => {
    select(e, from, to)
    const paragraphs = [text, 'x'].map((words) => e.schema.node('paragraph', null, e.schema.text(words)))
    e.view.dispatch(e.state.tr.replaceSelection(new Slice(Fragment.from(paragraphs), 1, 1)))
  },
  up: (e, { from }) => (select(e, from, from), by(e, moveBlock(-1))),
  down: (e, { from }) => (select(e, from, from), by(e, moveBlock(1))),
  kind: (e, { from, to }) => (select(e, from, to), e.commands.setNode('subhead')),
  drag: (e, { from, to, text }) => {
    select(e, from, to)
    const slice = e.state.selection.content()
    const tr = e.state.tr.deleteSelection()
    const at = tr.mapping.map((text.length * 7) % (e.state.doc.content.size + 1))
    e.view.dispatch(tr.replaceRange(at, at, slice).setMeta('uiEvent', 'drop'))
  },
  remote: (e, { from, to, text }) => {
    const opened = openBody(changedElsewhere(bodyFrom(e.state.doc), from, to, text), e.schema)
    if (!('doc' in opened)) throw new Error('not of the schema')
    // Of a text that was chosen whole and is gone, the editor makes a plain paragraph.
    select(e, to, to)
    const tr = replaceBody(e.state, opened.doc)
    if (tr) e.view.dispatch(tr)
    expect(e.state.doc.eq(opened.doc)).toBe(true)
  },
  bold: (e, { from, to }) => (select(e, from, to), e.commands.toggleMark('bold')),
  copy: (e, { from, to, text }) => {
    select(e, from, to)
    const slice = e.state.selection.content()
    select(e, text.length * 7, text.length * 7)
    e.view.dispatch(e.state.tr.replaceSelection(slice))
  },
  cut: (e, { from, to, text }) => {
    select(e, from, to)
    const slice = e.state.selection.content()
    e.commands.deleteSelection()
    select(e, text.length * 7, text.length * 7)
    e.view.dispatch(e.state.tr.replaceSelection(slice))
  },
  undo: (e) => by(e, undo),
  redo: (e) => by(e, redo),
  reload,
}
const by = (editor: Editor, command: Command) => command(editor.state, editor.view.dispatch)

function expectAligned(editor: Editor): void {
  editor.state.doc.check()
  editor.state.doc.descendants((node) => {
    for (const one of node.text ?? '')
      if (one >= character(0) && one < character(perLine * lines))
        expect(lineOfMarks(node.marks), one).toBe(lineOf(one))
  })
}

describe('alignment', () => {
  it('keeps every printed character on its own line through any edits', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const editor = newEditor()
        for (const edit of list) acts[edit.kind]?.(editor, edit)
        expectAligned(editor)
        reload(editor)
        editor.destroy()
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('gives typed characters the line they are typed in', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (from, to) => {
        const editor = newEditor()
        select(editor, from, to)
        const { $from, empty } = editor.state.selection
        const over = empty ? lineAt(editor.state.doc, $from.pos) : lineOfMarks($from.nodeAfter?.marks ?? [])
        const isMiddle = $from.parentOffset > 0 && $from.nodeAfter !== null
        editor.view.dispatch(editor.state.tr.insertText('x'))
        const typed = lineAt(editor.state.doc, editor.state.selection.from)
        if (isMiddle) expect(typed).toBe(over)
        expect(typed).not.toBeNull()
        editor.destroy()
      }),
    )
  })

  it('takes the line along into a new paragraph', () => {
    const editor = newEditor()
    select(editor, 16, 16)
    editor.commands.splitBlock()
    editor.view.dispatch(editor.state.tr.insertText('x'))
    expect(lineAt(editor.state.doc, editor.state.selection.from)).toBe('l2')
    expect(lineRanges(editor.state.doc, 'l2')).toHaveLength(2)
    editor.destroy()
  })

  it('undo stops at load, and what comes from elsewhere is no step of it', () => {
    const editor = newEditor()
    expect(undo(editor.state)).toBe(false)
    const other = openBody({ ...printed, content: printed.content.slice(1) }, editor.schema)
    const tr = 'doc' in other ? replaceBody(editor.state, other.doc) : null
    if (tr) editor.view.dispatch(tr)
    expect(bodyFrom(editor.state.doc).content).toHaveLength(3)
    expect(undo(editor.state)).toBe(false)
    expectAligned(editor)
    editor.destroy()
  })

  it('undoes what was typed exactly, in whatever paragraphs another person typed meanwhile', () => {
    const editor = newEditor()
    select(editor, 3, 9)
    editor.view.dispatch(editor.state.tr.insertText('x'))
    acts.remote?.(editor, { kind: 'remote', from: 0, to: 6, text: '远处' })
    by(editor, undo)
    expect(editor.state.doc.child(0).textContent.replace('远处', '')).toBe(openedPrinted().child(0).textContent)
    expectAligned(editor)
    by(editor, redo)
    by(editor, undo)
    expectAligned(editor)
    editor.destroy()
  })
})

describe('caretOfLine', () => {
  const ids = Array.from({ length: lines }, (_, n) => `l${n}`)
  const opened = openBody(printed)
  const doc = 'doc' in opened ? opened.doc : null

  it('is before the first character of the line, and that is the line of the place after it', () => {
    for (const id of ids) {
      const at = doc ? caretOfLine(doc, id, ids) : null
      expect(at !== null && doc ? lineAt(doc, at + 1) : null).toBe(id)
    }
  })

  it('is after the line printed before where the text is gone', () => {
    const gone = openBody({ ...printed, content: printed.content.filter((_, n) => n !== 1) })
    if (!('doc' in gone)) throw new Error('not of the schema')
    const at = caretOfLine(gone.doc, 'l4', ids)
    expect(at).toBe(lineRanges(gone.doc, 'l2')[0]?.to)
  })
})
