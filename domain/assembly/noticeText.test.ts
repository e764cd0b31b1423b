import { expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import { pageOf } from './damagedPage.ts'
import { isField, isWholeLine } from './noticeText.ts'

it.each([
  ['时间：6月3日至9日', true],
  ['检修时间：6月3日至9日', true],
  ['抢修电话：6180000', true],
  ['報名地點：文化館二樓', true],
  ['联系人：何小檐', true],
  ['他说：时间不早了', false],
  ['记者：您在电话里说了什么', false],
  ['电话打不通', false],
])('%s is a field of a notice: %s', (text, expected) => {
  expect(isField(text)).toBe(expected)
})

it.each([
  ['咨询电话：6180000', 1, true],
  ['榆树街公交公司', 1, true],
  ['卖完为止（广告）', 1, true],
  ['修桥的人住在桥边，每天早上第一个过桥的是', 1, false],
  ['修桥的人说，这座桥归他的那个公司', 3, false],
])('%s is whole without a stop: %s', (text, lines, expected) => {
  expect(isWholeLine(text, lines)).toBe(expected)
})

/** Set in a column of twelve characters, as a page of wrapped lines is. */
const set = (text: string): string => (text.match(/.{1,12}/gu) ?? []).join('\n')
const bodiesOf = (...blocks: readonly string[]): string[] =>
  assemble([pageOf(blocks.join('\n\n'))]).articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('/'))

const repair = '春插以前，农机站派出八个小组，到各个乡镇检修插秧机和拖拉机，不收人工费，配件按进价算。'
const bridge = '本报讯（记者 何苇）东门石桥的栏杆修好了，三十六只石狮子重新站上桥头，工匠们为此看了半年的旧相片。'

it('fields are lines of the notice above them, and no headline goes on with the last of them', () => {
  const fields = ['检修时间：6月3日至9日', '检修地点：各乡农机站', '咨询电话：6180000']
  const found = bodiesOf('插秧机免费检修', set(repair), ...fields, '石狮子回到桥头', set(bridge))
  expect(found).toEqual([[repair, ...fields].join('/'), bridge])
})
