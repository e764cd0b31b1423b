import { expect, it } from 'vitest'
import { refuse } from '#domain/workflow/refusal.ts'
import { takeInParts } from './takeInParts.ts'

const many = Array.from({ length: 45 }, (_, id) => ({ id: String(id) }))

it('takes all of many in parts, and keeps every refusal', async () => {
  const sizes: number[] = []
  const done = await takeInParts(many, async (part) => {
    sizes.push(part.length)
    const [first, ...rest] = part
    return { kind: 'ok', value: { taken: rest, left: first ? [{ ...first, why: refuse('emptyArticle') }] : [] } }
  })
  expect(sizes).toEqual([20, 20, 5])
  expect([done.taken.length, done.left.map(({ id }) => id), done.stopped]).toEqual([42, ['0', '20', '40'], null])
})

it('stops where the server is out of reach, and knows what was done', async () => {
  let asked = 0
  const done = await takeInParts(many, async (part) => {
    asked += 1
    return asked === 2 ? { kind: 'unreachable' } : { kind: 'ok', value: { taken: part, left: [] } }
  })
  expect([asked, done.taken.length, done.stopped]).toEqual([2, 20, { kind: 'unreachable' }])
})
