import { history, undo } from '@tiptap/pm/history'
import { EditorState, type Command } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { bodySchema } from '../schema/bodySchema.ts'
import { findMarks, goToMatch, lookFor, replaceAllMatches, replaceMatch } from './findMarks.ts'

const query = { text: '柳树', isPattern: false, isLoose: false, fold: null }

function open(...texts: readonly string[]) {
  const plugins = [...(findMarks.config.addProseMirrorPlugins?.call({} as never) ?? []), history()]
  const line = (id: string) => (bodySchema.marks.line ? [bodySchema.marks.line.create({ id })] : [])
  const blocks = texts.map((text, at) => bodySchema.node('paragraph', null, bodySchema.text(text, line(`s.${at}`))))
  let state = EditorState.create({ doc: bodySchema.node('doc', null, blocks), plugins })
  state = state.apply(lookFor(state.tr, query))
  const run = (command: Command) => command(state, (tr) => void (state = state.apply(tr)))
  return { run, now: () => state, texts: () => state.doc.children.map(({ textContent }) => textContent) }
}

describe('find and replace', () => {
  it('goes from match to match, round the end', () => {
    const desk = open('柳树和柳树', '没有', '柳树')
    const places = [1, 1, 1, 1].map(() => desk.run(goToMatch(1)) && desk.now().selection.from)
    expect(places).toEqual([1, 4, 12, 1])
    desk.run(goToMatch(-1))
    expect(desk.now().selection.from).toBe(12)
  })

  it('replaces one and goes on; a replacement that holds what is looked for is not replaced again', () => {
    const desk = open('柳树和柳树')
    desk.run(goToMatch(1))
    desk.run(replaceMatch('大柳树'))
    expect(desk.texts()).toEqual(['大柳树和柳树'])
    desk.run(replaceMatch('大柳树'))
    expect(desk.texts()).toEqual(['大柳树和大柳树'])
  })

  it('replaces in a step of its own, however soon after typing', () => {
    const desk = open('柳树和')
    desk.run((state, dispatch) => {
      dispatch?.(state.tr.insertText('柳树', 4))
      return true
    })
    desk.run(replaceAllMatches('槐树'))
    desk.run(undo)
    expect(desk.texts()).toEqual(['柳树和柳树'])
  })

  it('replaces all as one step to undo, and each keeps its printed line', () => {
    const desk = open('柳树和柳树', '柳树')
    desk.run(replaceAllMatches('槐树'))
    expect(desk.texts()).toEqual(['槐树和槐树', '槐树'])
    const lines = desk
      .now()
      .doc.children.map((block) => block.children.map(({ marks }) => marks[0]?.attrs.id as unknown))
    expect(lines).toEqual([['s.0'], ['s.1']])
    desk.run(undo)
    expect(desk.texts()).toEqual(['柳树和柳树', '柳树'])
  })
})
