import { describe, expect, it } from 'vitest'
import { takeLine } from './takeLine.ts'

describe('takeLine', () => {
  it.each([
    ['fills the measure', '渡船每天清晨开首班', 4, '渡船每天'],
    ['gives a short text whole', '渡船', 4, '渡船'],
    ['lets one comma hang', '渡船开了，岸上有人', 4, '渡船开了，'],
    ['does not begin the next line with a closing mark', '他说“开了。”大家笑', 5, '他说“开'],
    ['does not end on an opening mark', '他问：“开了吗', 4, '他问：'],
    ['keeps a number whole', '共有1260人', 3, '共有'],
    ['counts digits as half a cell', '共有1260人', 4, '共有1260'],
    ['cuts a date between number and unit', '公布于11月', 4, '公布于11'],
    ['keeps a name with its space', '记者 林溪', 2.5, '记'],
    ['takes more than the measure where no break is allowed', '1234567890', 2, '1234567890'],
  ])('%s', (_, text, measure, line) => {
    expect(takeLine(text, measure)).toBe(line)
  })
})
