import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Body } from '#domain/body/nodes.ts'
import { plainText } from '#domain/body/plainText.ts'
import { bodyHits, replaceHits } from './bodyHits.ts'

const run = (text: string, id: string) => ({
  type: 'text' as const,
  text,
  marks: [{ type: 'line' as const, attrs: { id } }],
})
const bodyOf = (...blocks: readonly (readonly string[])[]): Body => ({
  type: 'doc',
  content: blocks.map((texts, block) => ({
    type: 'paragraph',
    content: texts.map((text, at) => run(text, `${block}.${at}`)),
  })),
})

describe('hits of a sweep', () => {
  const body = bodyOf(['河堤的枷', '树和枷树'], ['没有'], ['枷树'])

  it('are found over the ends of printed lines, with the line they begin in', () => {
    expect(bodyHits(body, '枷树').map(({ block, at, lineId }) => [block, at, lineId])).toEqual([
      [0, 3, '0.0'],
      [0, 6, '0.1'],
      [2, 0, '2.0'],
    ])
    expect(bodyHits(body, '枷树')[1]).toMatchObject({ before: '河堤的枷树和', after: '' })
  })

  it('are replaced where they were confirmed; the rest keeps its printed lines', () => {
    const [first, , last] = bodyHits(body, '枷树')
    const changed = replaceHits(
      body,
      '枷树',
      '柳树',
      [first, last].filter((hit) => hit !== undefined),
    )
    expect(plainText(changed)).toBe('河堤的柳树和枷树\n没有\n柳树')
    expect(changed.content[0]?.content?.map(({ text }) => text)).toEqual(['河堤的柳树', '和枷树'])
  })

  it('leave alone a place that holds other words by now', () => {
    expect(
      replaceHits(body, '枷树', '柳树', [
        { block: 1, at: 0 },
        { block: 9, at: 0 },
      ]),
    ).toEqual(body)
  })

  it('all replaced read as the text with all replaced', () => {
    const text = fc.array(fc.constantFrom('枷', '树', '和'), { minLength: 1, maxLength: 6 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 3 }), text, (blocks, words) => {
        const whole = bodyOf(...blocks)
        const changed = replaceHits(whole, words, '柳', bodyHits(whole, words))
        expect(plainText(changed)).toBe(
          plainText(whole)
            .split('\n')
            .map((line) => line.replaceAll(words, '柳'))
            .join('\n'),
        )
      }),
    )
  })
})
