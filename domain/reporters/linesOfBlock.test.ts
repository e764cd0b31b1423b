import { expect, it } from 'vitest'
import { linesOfBlock } from './linesOfBlock.ts'

const block = ['本报记者 沈 渡', '通讯员 古丽娜', '·艾山', '本报记者 韩砚'].map((text, at) => ({ id: `l${at}`, text }))

it.each([
  ['本报记者 沈 渡', ['l0']],
  ['沈渡', ['l0']],
  ['通讯员 古丽娜·艾山', ['l1', 'l2']],
  ['韩砚', ['l3']],
  ['罗一禾', []],
])('%s stands on %j', (printed, expected) => expect(linesOfBlock(block, printed)).toEqual(expected))

it('finds nothing where there is no block', () => expect(linesOfBlock([], '沈渡')).toEqual([]))
