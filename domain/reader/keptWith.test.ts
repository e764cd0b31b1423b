import { expect, it } from 'vitest'
import { keptWith } from './keptWith.ts'

it('what is made of a thing is made once for each key, and anew for another thing', () => {
  const [one, other] = [{}, {}]
  let made = 0
  const make = () => (made += 1)
  expect([keptWith(one, 'a', make), keptWith(one, 'a', make), keptWith(one, 'b', make)]).toEqual([1, 1, 2])
  expect([keptWith(other, 'a', make), keptWith(one, 'a', make)]).toEqual([3, 1])
})

it('nothing counts as something that was made', () => {
  const thing = {}
  expect([null, undefined, 1].map((value) => keptWith(thing, String(value), () => value))).toEqual([null, undefined, 1])
  expect([null, undefined].map((value) => keptWith<unknown>(thing, String(value), () => 2))).toEqual([null, undefined])
})

it('a thing that is asked for in ever new ways keeps few of them', () => {
  const thing = {}
  let made = 0
  for (let way = 0; way < 1000; way += 1) keptWith(thing, String(way), () => (made += 1))
  expect(keptWith(thing, '0', () => 'again')).toBe('again')
  expect(made).toBe(1000)
})
