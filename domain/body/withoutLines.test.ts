import { expect, it } from 'vitest'
import { canonicalContent } from './canonicalContent.ts'
import type { ArticleContent } from './content.ts'
import type { Body } from './nodes.ts'
import { withoutLines } from './withoutLines.ts'

const line = (id: string) => ({ type: 'line' as const, attrs: { id } })
const body: Body = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '昨晚，', marks: [line('a.1')] },
        { type: 'text', text: '渡口', marks: [line('a.2')] },
        { type: 'text', text: '新灯', marks: [line('a.2'), { type: 'bold' }] },
        { type: 'text', text: '亮了。' },
      ],
    },
    { type: 'paragraph' },
  ],
}

it('joins what alignment had parted, and keeps all other marks', () => {
  expect(withoutLines(body).content).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '昨晚，渡口' },
        { type: 'text', text: '新灯', marks: [{ type: 'bold' }] },
        { type: 'text', text: '亮了。' },
      ],
    },
    { type: 'paragraph' },
  ])
})

it('is the same content', () => {
  const head = { kicker: null, headline: null, headlineSupplied: false, subheadline: null, columnTag: null }
  const content = (of: Body): ArticleContent => ({ ...head, dateline: null, credit: null, bylines: [], body: of })
  expect(canonicalContent(content(withoutLines(body)))).toBe(canonicalContent(content(body)))
})
