import { describe, expect, it } from 'vitest'
import { linesOfByline } from '#domain/reporters/linesOfByline.ts'
import type { ArticleContent, PrintedByline } from './content.ts'
import type { BodyBlock } from './nodes.ts'
import { keepBylineKeys, type KnownByline } from './keepBylineKeys.ts'

type Signed = { readonly name: string; readonly role?: PrintedByline['role']; readonly line?: string }

/** Content as it is composed: keys b1, b2, … in printed order, each name marked on its line. */
function composed(signed: readonly Signed[]): ArticleContent {
  const head = { kicker: null, headline: null, headlineSupplied: false, subheadline: null, columnTag: null }
  return {
    ...{ ...head, dateline: null, credit: null },
    bylines: signed.map(({ name, role = 'reporter' }, at) => ({
      ...{ key: `b${at + 1}`, printed: `记者 ${name}`, name, role, organisation: null, ofCaption: false },
    })),
    body: {
      type: 'doc',
      content: signed.map(({ name, line = 'l' }, at): BodyBlock => ({
        type: 'paragraph',
        content: [
          { type: 'text', text: '本报讯' },
          {
            ...{ type: 'text', text: name },
            marks: [
              { type: 'line', attrs: { id: line } },
              { type: 'byline', attrs: { key: `b${at + 1}` } },
            ],
          },
        ],
      })),
    },
  }
}
const known = (key: string, name: string, more: Partial<KnownByline> = {}): KnownByline => ({
  ...{ key, name, printed: `记者 ${name}`, role: 'reporter', lineId: null, isPrinted: true },
  ...more,
})

describe('bylines that are composed anew', () => {
  const cases: readonly (readonly [string, readonly Signed[], readonly KnownByline[], readonly string[]])[] = [
    ['of a new article keep their own', [{ name: '王茵' }], [], ['b1']],
    ['keep their keys', [{ name: '王茵' }], [known('b1', '王茵')], ['b1']],
    ['keep them where the first one went', [{ name: '韩砚' }], [known('b1', '王茵'), known('b2', '韩砚')], ['b2']],
    ['take none of another’s where one comes before', [{ name: '林溪' }, { name: '王茵' }], [known('b1', '王茵')], ['b2', 'b1']], // prettier-ignore
    ['take no key that was ever used', [{ name: '林溪' }], [known('b1', '王茵'), known('b2', '韩砚', { isPrinted: false })], ['b3']], // prettier-ignore
    ['have their key again when they come back', [{ name: '韩砚' }], [known('b1', '王茵'), known('k', '韩砚', { isPrinted: false })], ['k']], // prettier-ignore
    ['are told apart by role before by name', [{ name: '王茵', role: 'photographer' }, { name: '王茵' }], [known('b1', '王茵'), known('b2', '王茵', { role: 'photographer' })], ['b2', 'b1']], // prettier-ignore
    ['are the same in other words', [{ name: '王茵' }], [known('k', '王茵', { printed: '本报记者 王茵' })], ['k']],
    ['are told apart by their lines', [{ name: '王茵', line: 'm' }], [known('b1', '王茵', { lineId: 'l' }), known('b2', '王茵', { lineId: 'm' })], ['b2']], // prettier-ignore
    ['are nobody’s by the name of who is gone, in other words', [{ name: '王茵' }], [known('k', '王茵', { printed: '王茵', isPrinted: false })], ['b1']], // prettier-ignore
  ]
  it.each(cases)('%s', (_, signed, before, keys) => {
    const { bylines, body } = keepBylineKeys(composed(signed), before)
    expect(bylines.map(({ key }) => key)).toEqual(keys)
    expect(bylines.map(({ name }) => name)).toEqual(signed.map(({ name }) => name))
    // The marks went with them.
    for (const [at, key] of keys.entries()) expect(linesOfByline(body, key)).toContain(signed[at]?.line ?? 'l')
  })
})
