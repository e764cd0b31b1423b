import { expect, it } from 'vitest'
import { newReporterOf } from './newReporterOf.ts'

it.each([
  ['沈 渡', '沈渡', 'person'],
  ['Iris Calloway', 'Iris Calloway', 'person'],
  ['新华社', '新华社', 'agency'],
  ['江海社', '江海社', 'agency'],
  ['本报评论员', '本报评论员', 'collective'],
  ['《江海日报》评论员', '《江海日报》评论员', 'collective'],
])('%s becomes %s, a %s', (name, displayName, kind) => {
  expect(newReporterOf(name, null, 'x')).toEqual({ id: 'x', displayName, kind, organisation: null })
})
