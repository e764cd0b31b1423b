import { describe, expect, it } from 'vitest'
import { blocks, marks, type Body } from '#domain/body/nodes.ts'
import { bodyFrom } from './bodyFrom.ts'
import { bodySchema } from './bodySchema.ts'
import { openBody } from './openBody.ts'

const body = (...content: unknown[]): Body => ({ type: 'doc', content }) as Body

describe('the schema and the node table', () => {
  it('name the same blocks and marks, in the same order', () => {
    const nodes = Object.keys(bodySchema.nodes).filter((name) => name !== 'doc' && name !== 'text')
    expect(nodes).toEqual(Object.keys(blocks))
    expect(Object.keys(bodySchema.marks)).toEqual(Object.keys(marks))
  })

  it('give each mark its one attribute, and blocks none', () => {
    for (const [name, { attribute }] of Object.entries(marks))
      expect(Object.keys(bodySchema.marks[name]?.spec.attrs ?? {})).toEqual(attribute === null ? [] : [attribute])
    for (const name of Object.keys(blocks)) expect(bodySchema.nodes[name]?.spec.attrs ?? {}).toEqual({})
  })

  it('make what is typed at the end of a line part of it', () => {
    expect(bodySchema.marks.line?.spec.inclusive).toBe(true)
  })

  it('make a new block a paragraph', () => {
    expect(bodySchema.topNodeType.contentMatch.defaultType?.name).toBe('paragraph')
  })
})

describe('openBody', () => {
  const line = { type: 'line', attrs: { id: 'l1' } }

  it('opens every block and mark of the table and gives the same back', () => {
    const all = body(
      ...Object.keys(blocks).map((type) => ({ type, content: [{ type: 'text', text: '灯', marks: [line] }] })),
      {
        type: 'quote',
        content: [
          { type: 'text', text: '澜', marks: [{ type: 'ruby', attrs: { reading: 'lán' } }, line] },
          { type: 'text', text: '渡船', marks: [{ type: 'sic', attrs: { correction: '渡轮' } }] },
          { type: 'text', text: '□', marks: [{ type: 'illegible' }] },
        ],
      },
      { type: 'paragraph', content: [{ type: 'text', text: '船', marks: [{ type: 'byline', attrs: { key: 'b1' } }] }] },
      { type: 'paragraph', content: [{ type: 'text', text: '船', marks: [{ type: 'dateline' }, { type: 'bold' }] }] },
      { type: 'paragraph' },
    )
    const opened = openBody(all)
    expect('doc' in opened && bodyFrom(opened.doc)).toEqual(all)
  })

  it('takes marks in any order and runs in any cut', () => {
    const opened = openBody(
      body({
        type: 'paragraph',
        content: [
          { type: 'text', text: '渡', marks: [{ type: 'bold' }, line] },
          { type: 'text', text: '船', marks: [line, { type: 'bold' }] },
        ],
      }),
    )
    expect('doc' in opened && opened.doc.child(0).childCount).toBe(1)
  })

  it('opens an empty body as one empty paragraph', () => {
    const opened = openBody(body())
    expect('doc' in opened && opened.doc.childCount).toBe(1)
  })

  it.each([
    ['a block', body({ type: 'poem', content: [{ type: 'text', text: '风起' }] })],
    ['a mark', body({ type: 'paragraph', content: [{ type: 'text', text: '风起', marks: [{ type: 'emphasis' }] }] })],
    ['an attribute', body({ type: 'paragraph', attrs: { align: 'right' }, content: [{ type: 'text', text: '风起' }] })],
    ['a nesting', body({ type: 'poem', content: [{ type: 'verse', content: [{ type: 'text', text: '风起' }] }] })],
  ])('shows the text where the schema does not know %s, and drops nothing', (_, unknown) => {
    expect(openBody(unknown)).toEqual({ unknownText: ['风起'] })
  })
})
