import { expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import { pageOf } from './damagedPage.ts'

const textsOf = (...blocks: readonly string[]): string[] =>
  assemble([pageOf(blocks.join('\n\n'))]).articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))

const story = '本报讯（记者 林小溪）昨天上\n午，沿河步道的最后一段打通，\n市民可以从老城一路走到湿地公\n园。'
const torn = '沿线设有六处驿站和三座人行桥\n，其中两座桥的栏杆还在修，'
const own = '我家从前住在石级码头上头，窗\n户朝江，屋里没有钟，也用不着\n。'

it('no text goes on under a headline with who wrote it, even where it was left in mid-sentence', () => {
  expect(textsOf('一条步道走到湿地', story, torn, '提 灯 的 人', '何小檐', own)).toContain(own.replace(/\n/gu, ''))
})

it('an advertisement ends where it says that it is one', () => {
  const notice = '洗油六十元，换发条九十元起，\n走不准的先放三天再谈（广告）'
  expect(textsOf('一条步道走到湿地', story, notice, own)).toContain(own.replace(/\n/gu, ''))
})

it.each([
  ['and when', '沿河步道管理处\u30002025年9月17日'],
  ['by a word for it', '云州沿河步道有限公司\u3000謹啟'],
])('no text goes on behind who gives a notice, %s, however full the line', (_, giver) => {
  const notice = '因栏杆检修，下列路段明天起停\n用三天，行人请绕行北岸大堤。'
  expect(textsOf('一条步道走到湿地', notice, giver, own)).toEqual(
    [notice, giver, own].map((t) => t.replace(/\n/gu, '')),
  )
})
