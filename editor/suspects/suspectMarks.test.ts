import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { PlacedSuspect } from '#domain/suspects/suspect.ts'
import { bodySchema } from '../schema/bodySchema.ts'
import { acceptSuggestion, currentSuspect, goToSuspect } from './suspectCommands.ts'
import { showSuspects, suspectMarks, suspectsOf } from './suspectMarks.ts'

const suspect = (block: number, from: number, words: string, ...suggestions: string[]): PlacedSuspect => {
  const place = { block, from, to: from + words.length, words, key: `${block} ${from}` }
  return { kind: 'confusable', reason: 'looksLike', suggestions, ...place }
}
const line = bodySchema.marks.line?.create({ id: 's.1' })

function open(...texts: readonly string[]) {
  const plugins = [...(suspectMarks.config.addProseMirrorPlugins?.call({} as never) ?? []), history()]
  const blocks = texts.map((text) => bodySchema.node('paragraph', null, bodySchema.text(text, line ? [line] : [])))
  let state = EditorState.create({ doc: bodySchema.node('doc', null, blocks), plugins })
  const run = (command: Command) => command(state, (tr) => void (state = state.apply(tr)))
  const show = (...suspects: readonly PlacedSuspect[]) => (state = state.apply(showSuspects(state.tr, { suspects })))
  return { now: () => state, run, show, apply: (make: (s: EditorState) => EditorState) => (state = make(state)) }
}

describe('marks of suspects', () => {
  it('go with the text, and are gone once their words change', () => {
    const desk = open('河堤新栽枷树', '人们看见')
    desk.show(suspect(0, 4, '枷', '柳'), suspect(1, 2, '看见'))
    desk.apply((s) => s.apply(s.tr.insertText('昨天', 1)))
    expect(suspectsOf(desk.now()).places.map(({ from }) => from)).toEqual([7, 13])
    desk.apply((s) => s.apply(s.tr.insertText('柳', 7, 8)))
    expect(suspectsOf(desk.now()).places.map(({ suspect: { words } }) => words)).toEqual(['看见'])
  })

  it('are not shown where the text is another than was looked through', () => {
    const desk = open('河堤')
    desk.show(suspect(0, 1, '提'), suspect(3, 0, '河'), suspect(0, 1, '堤堤堤堤堤堤'))
    expect(suspectsOf(desk.now()).places).toEqual([])
  })

  it('are gone to one after another, round the end, with their words chosen', () => {
    const desk = open('河堤新栽枷树', '人们看见')
    expect(desk.run(goToSuspect(1))).toBe(false)
    desk.show(suspect(0, 4, '枷', '柳'), suspect(1, 2, '看见'))
    const places = [1, 1, 1].map((by) => desk.run(goToSuspect(by as 1)) && desk.now().selection.from)
    expect(places).toEqual([5, 11, 5])
    expect(desk.now().selection.to).toBe(6)
    desk.run(goToSuspect(-1))
    expect(currentSuspect(desk.now())?.suspect.words).toBe('看见')
  })

  it('are replaced by a suggestion in one step to undo, and the text keeps its printed line', () => {
    const desk = open('河堤新栽枷树')
    desk.show(suspect(0, 4, '枷', '柳'))
    desk.run(goToSuspect(1))
    expect(desk.run(acceptSuggestion('柳'))).toBe(true)
    expect(desk.now().doc.textContent).toBe('河堤新栽柳树')
    expect(
      desk
        .now()
        .doc.nodeAt(5)
        ?.marks.map(({ attrs }) => attrs.id as unknown),
    ).toEqual(['s.1'])
    desk.run(undo)
    expect(desk.now().doc.textContent).toBe('河堤新栽枷树')
    desk.apply((s) => s.apply(s.tr.setSelection(TextSelection.atEnd(s.doc))))
    expect(currentSuspect(desk.now())).toBeNull()
    expect(desk.run(goToSuspect(1))).toBe(true)
    expect(currentSuspect(desk.now())?.suspect.words).toBe('枷')
  })

  it('of two with the same words beside them the one that was gone to is put right', () => {
    const desk = open('新栽枷树，新栽枷树')
    const alike = (from: number) => ({ ...suspect(0, from, '枷', '柳'), key: 'the same' })
    desk.show(alike(2), alike(7))
    desk.run(goToSuspect(1))
    desk.run(goToSuspect(1))
    expect(currentSuspect(desk.now())?.from).toBe(8)
    desk.run(acceptSuggestion('柳'))
    expect(desk.now().doc.textContent).toBe('新栽枷树，新栽柳树')
  })

  it('keep the one that is looked at when they are found anew under another key', () => {
    const desk = open('河堤新栽枷树')
    desk.show(suspect(0, 4, '枷', '柳'))
    desk.run(goToSuspect(1))
    desk.apply((s) => s.apply(s.tr.insertText('昨', 1)))
    desk.show({ ...suspect(0, 5, '枷', '柳'), key: 'another' })
    expect(currentSuspect(desk.now())?.suspect.key).toBe('another')
  })
})
