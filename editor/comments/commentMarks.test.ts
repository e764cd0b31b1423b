import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { anchorAt, type CommentAnchor } from '#domain/comments/commentAnchor.ts'
import { schemaExtensions } from '../schema/schemaExtensions.ts'
import { commentMarks, placeOfComment, showComments } from './commentMarks.ts'

const schema = getSchema(schemaExtensions)
const text = '河堤上新栽了三百棵柳树，河堤下新栽了三百棵桃树。'
const doc = schema.node('doc', null, [schema.node('paragraph', null, schema.text(text))])
const plugins = commentMarks.config.addProseMirrorPlugins?.call({} as never) ?? []
const open = (): EditorState => {
  const at = text.lastIndexOf('三百棵')
  const anchor = anchorAt('body', text, at, at + 3) as CommentAnchor
  const state = EditorState.create({ schema, doc, plugins })
  return state.apply(showComments(state.tr, [{ id: 'one', anchor }]))
}
const wordsIn = (state: EditorState): string | null => {
  const place = placeOfComment(state, 'one')
  return place && state.doc.textBetween(place.from, place.to)
}

describe('a remark in the text', () => {
  it('stands at its words', () => {
    expect(wordsIn(open())).toBe('三百棵')
    expect(placeOfComment(open(), 'one')?.from).toBe(text.lastIndexOf('三百棵') + 1)
  })

  it('survives what is typed before, beside and within it', () => {
    let state = open()
    state = state.apply(state.tr.insertText('昨天，', 1))
    state = state.apply(state.tr.split(8))
    expect(wordsIn(state)).toBe('三百棵')
    const place = placeOfComment(state, 'one')
    state = state.apply(state.tr.insertText('零五', (place?.from ?? 0) + 2))
    expect(wordsIn(state)).toBe('三百零五棵')
    state = state.apply(state.tr.insertText('好', placeOfComment(state, 'one')?.to ?? 0))
    expect(wordsIn(state)).toBe('三百零五棵')
  })

  it('is shown anew where it was moved to, not where its words once stood', () => {
    let state = open()
    const place = placeOfComment(state, 'one')
    state = state.apply(state.tr.insertText('两', place?.from ?? 0, (place?.from ?? 0) + 1))
    const anchor = anchorAt('body', text, text.lastIndexOf('三百棵'), text.lastIndexOf('三百棵') + 3) as CommentAnchor
    state = state.apply(showComments(state.tr, [{ id: 'one', anchor }]))
    expect(placeOfComment(state, 'one')?.from).toBeGreaterThan(text.indexOf('三百棵') + 5)
  })

  it('is gone with its words', () => {
    let state = open()
    const place = placeOfComment(state, 'one')
    state = state.apply(state.tr.delete(place?.from ?? 0, place?.to ?? 0))
    expect(placeOfComment(state, 'one')).toBeNull()
  })
})
