import { expect, it } from 'vitest'
import { blocksOf } from './block.ts'
import { sureClass, sureClasses } from './classifyBlocks.ts'
import { pageOf } from './damagedPage.ts'
import { piecesOf, settingOf } from './pageLines.ts'

const blocksIn = (...lines: readonly string[]) => {
  const page = pageOf(lines.join('\n'))
  return blocksOf(piecesOf(page, 0), { ...settingOf(page), wrapped: true })
}

it.each([
  ['what an advertisement ends in', ['订票：老粮仓门房，每天10时至18时（广告）']],
  ['a field of a notice', ['报名时间：每晚18时至20时']],
  ['items that wide spaces part', ['鱼汤面　爆鳝面　葱油拌面']],
  ['results in a row', ['石板渡2∶1松岙船厂　青圩教工2∶0花桥莲农　东门', '鱼市0∶1北关老街　白蘋湖1∶0竹溪纸坊']],
] as const)('text: %s', (_, lines) => expect(blocksIn(...lines).map(sureClass)).toEqual(['body']))

it.each(['一个宽空　是标题的', '时间都去哪儿了', '报名还有三天'])('not sure: %s', (line) =>
  expect(blocksIn(line).map(sureClass)).toEqual([null]),
)

it('words below several pictures open alike, and the last says who took them', () => {
  const lines = [
    '3时，第一车活鱼倒进水箱。',
    '',
    '4时，两只手谈妥了价钱。',
    '',
    '6时，太阳照到秤上。 本报记者 祁远帆 摄',
  ]
  expect(sureClasses(blocksIn(...lines))).toEqual(['caption', 'caption', 'caption'])
})

it('a time of day that opens a paragraph above a caption is no caption', () => {
  const lines = ['昨晚8时，观测员蹲在码头的石阶上。', '', '6时，太阳照到秤上。 本报记者 祁远帆 摄']
  expect(sureClasses(blocksIn(...lines))).toEqual(['body', 'caption'])
})
