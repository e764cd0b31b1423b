import { expect, it } from 'vitest'
import { readPairedRoles } from './readPairedRoles.ts'

const read = (text: string): string[] => readPairedRoles(text).map(({ name, role }) => `${name}/${role}`)

it('reads names with their own roles behind them', () => {
  expect(read('伊莱·索恩 作　阮青萍 译')).toEqual(['伊莱·索恩/author', '阮青萍/translator'])
  expect(read('沈渡 文 祁远帆 摄')).toEqual(['沈渡/author', '祁远帆/photographer'])
})

it('gives nothing for prose', () => {
  expect(read('今天的作业是译一段')).toEqual([])
  expect(read('记者 沈渡')).toEqual([])
})
