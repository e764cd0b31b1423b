import { expect, it } from 'vitest'
import { isFewWords } from './fewWords.ts'

it.each(['便民', '采访本边上', '不忘初心 牢记使命', '一江书声 全城共读'])('%s may be what articles run under', (text) =>
  expect(isFewWords(text)).toBe(true),
)

it.each(['沿河步道管理处', '一条步道走到湿地', '停水四天 绕行北岸大堤', '3号楼', '何小檐　敬啟', '步道公司 启'])(
  '%s is none',
  (text) => expect(isFewWords(text)).toBe(false),
)
