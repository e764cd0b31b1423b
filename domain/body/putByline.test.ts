import { describe, expect, it } from 'vitest'
import type { ArticleContent, PrintedByline } from './content.ts'
import type { BodyBlock, BodyMark } from './nodes.ts'
import { plainText } from './plainText.ts'
import { dropByline, putByline } from './putByline.ts'

const line: BodyMark = { type: 'line', attrs: { id: 'l' } }
const spanOf = (key: string): BodyMark => ({ type: 'byline', attrs: { key } })
const byline = (key: string, name: string, printed = `记者 ${name}`): PrintedByline => ({
  ...{ key, printed, name, role: 'reporter', organisation: null, ofCaption: false },
})

/** One paragraph, the byline marked in it. */
const paragraph: BodyBlock = {
  type: 'paragraph',
  content: [
    { type: 'text', text: '本报讯（', marks: [line] },
    { type: 'text', text: '记者 王菌', marks: [line, spanOf('b1')] },
    { type: 'text', text: '）河堤的树栽完了。林溪摄', marks: [line] },
  ],
}
const content: ArticleContent = {
  ...{ kicker: null, headline: '河堤', headlineSupplied: false, subheadline: null, columnTag: null },
  ...{ dateline: null, credit: null, bylines: [byline('b1', '王菌'), byline('b2', '韩砚')] },
  body: { type: 'doc', content: [paragraph] },
}
const change = (changed: PrintedByline, linkedTo: string | null = null) =>
  putByline(content, changed, { newKey: 'new', linkedTo })
const spans = ({ body }: ArticleContent): [string | undefined, string][] =>
  body.content.flatMap((block) =>
    (block.content ?? []).flatMap(({ text, marks = [] }) =>
      marks.flatMap(({ type, attrs }): [string | undefined, string][] =>
        type === 'byline' ? [[attrs?.key, text]] : [],
      ),
    ),
  )

describe('a byline changed by hand', () => {
  it.each([
    ['another’s name', byline('b1', '林舟'), null, 'new'],
    ['another’s name, where it is linked', byline('b1', '林舟'), '王菌', 'new'],
    ['the name of whom it is linked to', byline('b1', '王茵'), '王茵', 'b1'],
    ['the same name without a space', byline('b1', ' 王 菌'), null, 'b1'],
    ['another role', { ...byline('b1', '王菌'), role: 'photographer' as const }, null, 'b1'],
    ['other words', byline('b1', '王菌', '本报记者 王菌'), null, 'b1'],
  ])('with %s has its key accordingly, and its span in the text goes with it', (_, changed, linkedTo, key) => {
    const put = change(changed, linkedTo)
    expect(put.bylines).toEqual([{ ...changed, key }, byline('b2', '韩砚')])
    expect(spans(put)).toEqual([[key, '记者 王菌']])
    expect(plainText(put.body)).toBe(plainText(content.body))
  })

  it('is marked in the text where its words stand there once and in no other byline', () => {
    expect(spans(change(byline('b3', '林溪', '林溪摄')))).toContainEqual(['b3', '林溪摄'])
    expect(spans(change(byline('b3', '王菌', '王菌')))).toEqual([['b1', '记者 王菌']])
    expect(spans(change(byline('b3', '某', '的')))).toHaveLength(2)
    expect(spans(change(byline('b3', '堤树', '堤树')))).toHaveLength(1)
    const marked = change(byline('b3', '林溪', '林溪摄')).body.content[0]?.content?.at(-1)
    expect(marked).toEqual({ type: 'text', text: '林溪摄', marks: [line, spanOf('b3')] })
  })

  it('leaves its words behind unmarked when it is taken out', () => {
    const left = dropByline(content, 'b1')
    expect(left.bylines.map(({ key }) => key)).toEqual(['b2'])
    expect(left.body.content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: plainText(content.body), marks: [line] }] },
    ])
  })
})
