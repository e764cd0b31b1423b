import { expect, it } from 'vitest'
import { compareBodies } from './compareBodies.ts'
import type { Body, BodyText } from './nodes.ts'
import { notedText } from './notedText.ts'

const line = { type: 'line' as const, attrs: { id: 'l1' } }
const sic = (correction: string) => ({ type: 'sic' as const, attrs: { correction } })
const block = (...content: readonly BodyText[]) => ({ type: 'paragraph' as const, content })
const run = (text: string, ...marks: NonNullable<BodyText['marks']>) => ({ type: 'text' as const, text, marks })

it.each([
  ['a reading', block(run('澜', { type: 'ruby', attrs: { reading: 'lán' } }), run('浦')), '澜（lán）浦'],
  [
    'a correction over two printed lines, once',
    block(run('渡', line, sic('轮渡')), run('船', sic('轮渡'))),
    '渡船〔轮渡〕',
  ],
  ['what cannot be read', block(run('□', { type: 'illegible' })), '□〔?〕'],
  ['nothing', block(run('渡船', { type: 'bold' }, line)), '渡船'],
])('says %s', (_, given, said) => {
  expect(notedText(given)).toBe(said)
})

it('makes a changed correction a change', () => {
  const body = (correction: string): Body => ({ type: 'doc', content: [block(run('渡船', sic(correction)))] })
  const runs = compareBodies(body('渡轮'), body('轮船'))[0]?.runs ?? []
  expect(runs.some(({ change, text }) => change === 'added' && text.includes('船'))).toBe(true)
})
