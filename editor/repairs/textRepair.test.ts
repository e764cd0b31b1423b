import { history, undo as undoStep } from '@tiptap/pm/history'
import type { Mark } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LineText } from '../alignment/placeInLine.ts'
import { bodySchema } from '../schema/bodySchema.ts'
import { repairStanding, type TextRepair } from './textRepair.ts'

type Run = readonly [text: string, line: string, mark?: 'dateline' | 'byline']
const marksOf = (line: string, mark?: 'dateline' | 'byline'): Mark[] => [
  bodySchema.mark('line', { id: line }),
  ...(mark ? [bodySchema.mark(mark, mark === 'byline' ? { key: 'b1' } : null)] : []),
]

function desk(printed: Readonly<Record<string, string>>, ...paragraphs: readonly (readonly Run[])[]) {
  const blocks = paragraphs.map((runs) =>
    bodySchema.node(
      'paragraph',
      null,
      runs.map(([text, line, mark]) => bodySchema.text(text, marksOf(line, mark))),
    ),
  )
  let state = EditorState.create({ doc: bodySchema.node('doc', null, blocks), plugins: [history()] })
  const lines = new Map<string, LineText>(Object.entries(printed).map(([id, text]) => [id, { id, text }]))
  const standing = (repair: TextRepair) => repairStanding(state.doc, repair, lines)
  return {
    standing,
    texts: () => state.doc.children.map((block) => block.textContent),
    type: (text: string, at: number, to = at) => (state = state.apply(state.tr.insertText(text, at, to))),
    undo(repair: TextRepair) {
      const now = standing(repair)
      if (now.kind !== 'stands') throw new Error(now.kind)
      state = state.apply(now.undo(state))
      state.doc.check()
    },
    back: () => undoStep(state, (tr) => (state = state.apply(tr))),
    marked: (name: string) => {
      let found = ''
      state.doc.descendants((node) => {
        if (node.marks.some(({ type }) => type.name === name)) found += node.text ?? ''
      })
      return found
    },
  }
}

const place = (line: string, from: number, to: number) => ({ line, from, to })
const river = { a: '渡口的船在天亮', b: '　以前就开了， 一共', c: '坐了 30人' }
const wrap: TextRepair = { rule: 'joinWrap', before: '\n　', after: '', places: [place('a', 0, 7), place('b', 0, 10)] }
const open = () =>
  desk(river, [
    ['渡口的船在天亮', 'a'],
    ['以前就开了，一共', 'b'],
    ['坐了30人', 'c'],
  ])

describe('a repair of the text, undone in the article', () => {
  it('parts a paragraph where two lines were joined, in one step that can be undone', () => {
    const own = open()
    own.undo(wrap)
    expect(own.texts()).toEqual(['渡口的船在天亮', '以前就开了，一共坐了30人'])
    expect(own.standing(wrap).kind).toBe('undone')
    own.back()
    expect(own.texts()).toEqual(['渡口的船在天亮以前就开了，一共坐了30人'])
    expect(own.standing(wrap).kind).toBe('stands')
  })

  it.each<[string, TextRepair, string]>([
    ['dropSpace', { rule: 'dropSpace', before: ' ', after: '', places: [place('b', 7, 8)] }, '以前就开了， 一共'],
    ['dropSpace at a digit', { rule: 'dropSpace', before: ' ', after: '', places: [place('c', 2, 3)] }, '坐了 30人'],
  ])('%s: puts back what was left out', (_, repair, words) => {
    const own = open()
    own.undo(repair)
    expect(own.texts()[0]).toContain(words)
    expect(own.standing(repair).kind).toBe('undone')
  })

  it('finds its place whatever was typed before and after it', () => {
    const own = open()
    own.type('清早，', 1)
    own.type('都', 13)
    own.undo({ rule: 'dropSpace', before: ' ', after: '', places: [place('c', 2, 3)] })
    expect(own.texts()[0]).toBe('清早，渡口的船在天亮以前都就开了，一共坐了 30人')
  })

  it('takes the space between Latin words with it, or the hyphen that was real', () => {
    const english = { a: 'The well-', b: 'known river', c: 'boat sails' }
    const own = desk(english, [
      ['The well', 'a'],
      ['known river ', 'b'],
      ['boat sails', 'c'],
    ])
    own.undo({ rule: 'joinHyphen', before: '-\n', after: '', places: [place('a', 0, 9), place('b', 0, 11)] })
    own.undo({ rule: 'joinWrap', before: '\n', after: ' ', places: [place('b', 0, 11), place('c', 0, 10)] })
    expect(own.texts()).toEqual(['The well-known river', 'boat sails'])
  })

  it('sets a character in the width in which it was printed', () => {
    const own = desk({ a: '他说,好' }, [['他说，好', 'a']])
    const repair: TextRepair = { rule: 'widthPunctuation', before: ',', after: '，', places: [place('a', 2, 3)] }
    own.undo(repair)
    expect(own.texts()).toEqual(['他说,好'])
    expect(own.standing(repair).kind).toBe('undone')
  })

  it('unmarks a dateline and a byline', () => {
    const printed = { a: '本报讯（记者 田野）河水' }
    const own = desk(printed, [
      ['本报讯', 'a', 'dateline'],
      ['（', 'a'],
      ['记者 田野', 'a', 'byline'],
      ['）河水', 'a'],
    ])
    const places = [place('a', 0, 13)]
    own.undo({ rule: 'markDateline', before: '本报讯', after: '本报讯', places })
    expect([own.marked('dateline'), own.marked('byline')]).toEqual(['', '记者 田野'])
    const byline: TextRepair = { rule: 'markByline', before: '记者 田野', after: '记者 田野', places }
    own.undo(byline)
    expect(own.marked('byline')).toBe('')
    expect(own.standing(byline).kind).toBe('undone')
  })

  it('says what is not for the text to undo, and what is gone from it', () => {
    const own = desk(river, [['坐了30人', 'c']])
    expect(own.standing(wrap).kind).toBe('gone')
    expect(own.standing({ rule: 'attachHeadline', before: '题', after: '题', places: [] }).kind).toBe('onPage')
  })

  it('puts back each dropped space exactly, through any typing elsewhere in the line', () => {
    const words = fc.array(fc.constantFrom('河', '船', '风', '水', '天', '岸'), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(words, words, fc.nat(30), fc.constantFrom('新', 'x', '，'), (before, after, at, typed) => {
        const [left, right] = [before.join(''), after.join('')]
        const own = desk({ a: `${left} ${right}` }, [[`${left}${right}`, 'a']])
        const spot = at % (left.length + right.length + 1)
        // At the seam itself nobody can say on which side of the space the typed word is.
        fc.pre(spot !== left.length)
        own.type(typed, 1 + spot)
        own.undo({ rule: 'dropSpace', before: ' ', after: '', places: [place('a', left.length, left.length + 1)] })
        const text = `${left} ${right}`
        const moved = spot < left.length ? spot : spot + 1
        expect(own.texts()).toEqual([text.slice(0, moved) + typed + text.slice(moved)])
      }),
    )
  })
})
