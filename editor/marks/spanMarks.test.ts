import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { BodyText } from '#domain/body/nodes.ts'
import { bodyFrom } from '../schema/bodyFrom.ts'
import { openBody } from '../schema/openBody.ts'
import { setSpanMark, spanFor, type SpanMarkName } from './spanMarks.ts'

const line = (id: string) => ({ type: 'line' as const, attrs: { id } })
const run = (text: string, ...marks: BodyText['marks'] & object) => ({ type: 'text' as const, text, marks })

function stateOf(content: readonly BodyText[], from: number, to = from): EditorState {
  const opened = openBody({ type: 'doc', content: [{ type: 'paragraph', content }, { type: 'paragraph' }] })
  if (!('doc' in opened)) throw new Error('unknown body')
  const state = EditorState.create({ doc: opened.doc })
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
}

function put(state: EditorState, name: SpanMarkName, note: string | null): readonly BodyText[] {
  const span = spanFor(state, name)
  if (!span) throw new Error('nothing to mark')
  let next = state
  setSpanMark(name, span, note)(state, (tr) => (next = state.apply(tr)))
  return bodyFrom(next.doc).content[0]?.content ?? []
}

describe('marks on a word', () => {
  it('go on the selection, over the border of two printed lines, and leave the lines as they are', () => {
    const state = stateOf([run('渡', line('a')), run('船', line('b'))], 1, 3)
    expect(put(state, 'sic', '轮')).toEqual([
      run('渡', { type: 'sic', attrs: { correction: '轮' } }, line('a')),
      run('船', { type: 'sic', attrs: { correction: '轮' } }, line('b')),
    ])
  })

  it('are found whole from a caret inside, with their note, and are taken away', () => {
    const marked = { type: 'ruby' as const, attrs: { reading: 'lǎn' } }
    const state = stateOf([run('一'), run('澜', line('a'), marked), run('浦', line('b'), marked)], 3)
    expect(spanFor(state, 'ruby')).toEqual({ from: 2, to: 4, note: 'lǎn', isMarked: true })
    expect(put(state, 'ruby', null)).toEqual([{ type: 'text', text: '一' }, run('澜', line('a')), run('浦', line('b'))])
  })

  it('get another note', () => {
    const state = stateOf([run('澜', { type: 'sic', attrs: { correction: '兰' } })], 1, 2)
    expect(put(state, 'sic', '蓝')).toEqual([run('澜', { type: 'sic', attrs: { correction: '蓝' } })])
  })

  it('need a word: not a bare caret, not two paragraphs', () => {
    expect(spanFor(stateOf([run('渡船')], 2), 'illegible')).toBeNull()
    expect(spanFor(stateOf([run('渡船')], 2, 5), 'illegible')).toBeNull()
  })

  it('do not take in what is typed behind them', () => {
    const state = stateOf([run('澜', { type: 'illegible' })], 2)
    const typed = state.apply(state.tr.insertText('浦'))
    expect(bodyFrom(typed.doc).content[0]?.content).toEqual([
      run('澜', { type: 'illegible' }),
      { type: 'text', text: '浦' },
    ])
  })
})
