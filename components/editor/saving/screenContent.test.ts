import { describe, expect, it } from 'vitest'
import type { Body } from '#domain/body/nodes.ts'
import { bodySchema } from '#editor/schema/bodySchema.ts'
import { screenContent } from './screenContent.ts'

const bodyOf = (dateline: string, rest: string): Body => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        ...(dateline === '' ? [] : [{ type: 'text' as const, text: dateline, marks: [{ type: 'dateline' as const }] }]),
        { type: 'text', text: rest },
      ],
    },
  ],
})
const docOf = (dateline: string, rest: string) => bodySchema.nodeFromJSON(bodyOf(dateline, rest))
const fields = { kicker: null, headline: '题', headlineSupplied: false, subheadline: null, columnTag: null }
const opened = (dateline: string | null, body: Body) =>
  screenContent({ ...fields, dateline, credit: null, bylines: [], body })

describe('the dateline', () => {
  it('that stands in the text is what stands there, and gone once it is taken out', () => {
    const screen = opened('本报讯', bodyOf('本报讯', '今天'))
    screen.setDoc(docOf('本报电', '今天'), true)
    expect(screen.read().dateline).toBe('本报电')
    expect(screen.isDatelineInText()).toBe(true)
    screen.setDoc(docOf('', '今天'), true)
    expect(screen.read().dateline).toBeNull()
    expect(screen.isDatelineInText()).toBe(false)
  })

  it('is gone when taking it out is the first thing that is done', () => {
    const screen = opened('本报讯', bodyOf('本报讯', '今天'))
    screen.setDoc(docOf('', '今天'), true)
    expect(screen.read().dateline).toBeNull()
  })

  it('that stands apart is the field’s', () => {
    const screen = opened('本报讯', bodyOf('', '今天'))
    screen.setDoc(docOf('', '昨天'), true)
    expect(screen.read().dateline).toBe('本报讯')
    screen.setFields({ dateline: '本报电' })
    expect(screen.read().dateline).toBe('本报电')
  })

  it('is left to what is put there from elsewhere', () => {
    const screen = opened('本报讯', bodyOf('本报讯', '今天'))
    let told = 0
    screen.onEdited(() => (told += 1))
    screen.setDoc(docOf('本报电', '今天'), false)
    expect([screen.read().dateline, told]).toEqual(['本报讯', 0])
  })
})
