import { expect, it } from 'vitest'
import { newReporterOf } from './newReporterOf.ts'

it.each([
  ['沈 渡', '沈渡', 'person'],
  ['Iris Calloway', 'Iris Calloway', 'person'],
  ['新华社', '新华社', 'agency'],
  ['江海社', '江海社', 'agency'],
  ['路透', '路透', 'agency'],
  ['Xinhua', 'Xinhua', 'agency'],
  ['Apollo Reed', 'Apollo Reed', 'person'],
  ['人民日报评论部', '人民日报评论部', 'collective'],
  ['联合采访组', '联合采访组', 'collective'],
  ['聯合採訪組', '聯合採訪組', 'collective'],
  ['组文', '组文', 'person'],
  ['本报评论员', '本报评论员', 'collective'],
  ['《江海日报》评论员', '《江海日报》评论员', 'collective'],
])('%s becomes %s, a %s', (name, displayName, kind) => {
  expect(newReporterOf(name, null, 'x')).toEqual({ id: 'x', displayName, kind, organisation: null })
})
