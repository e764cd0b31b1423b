import { describe, expect, it } from 'vitest'
import { blocksOf } from './block.ts'
import { pageOf } from './damagedPage.ts'
import { gapEvidence, type Gap } from './gapEvidence.ts'
import { piecesOf, settingOf } from './pageLines.ts'
import type { BodyPart, HeadPart, Part } from './parts.ts'
import { bodyPart, headPart } from './partsOf.ts'

function bodiesOf(...lines: readonly string[]): BodyPart[] {
  const page = pageOf(lines.join('\n'))
  return blocksOf(piecesOf(page, 0), { ...settingOf(page), wrapped: true }).map((block) => bodyPart([block]))
}

const [next] = bodiesOf('入秋以后，住在江边的人常在清晨看见水面冒热气。') as [BodyPart]

/** A line that may be a headline as well as a line of its text. */
function doubtOf(text: string): HeadPart {
  const blocks = bodiesOf(text).flatMap((body) => body.blocks)
  return headPart(blocks, [], new Map(blocks.map((block) => [block, 0])))
}

function seen(
  behind: readonly BodyPart[],
  ahead: readonly BodyPart[] = [next],
  between: readonly Part[] = [],
  tags = 0,
): string[] {
  const [before, after] = [behind.at(-1), ahead[0]]
  if (!before || !after) throw new Error('A gap stands between two paragraphs.')
  const found: string[] = []
  const gap: Gap = { before, behind, after, ahead, between, rareIndent: false, subheads: 0, tags, leaning: 0 }
  gapEvidence(gap, (name) => void found.push(name))
  return found
}

it.each([
  ['given', '沿河步道管理处'],
  ['given', '临渡区江滩球场'],
  ['givenDated', '沿河步道管理处　2025年9月16日'],
  ['closes', '每周六上午，厂门口第一条跳板。（广告）'],
  ['closes', '江面上起雾的日子一年有四十天。（转自《江海科普》）'],
] as const)('%s: %s', (name, text) => expect(seen(bodiesOf(text))).toContain(name))

it.each(['三只石狮子', '每周六上午，厂门口第一条跳板。'])('neither: %s', (text) => {
  const found = seen(bodiesOf(text))
  for (const name of ['given', 'givenDated', 'closes']) expect(found).not.toContain(name)
})

it.each([
  ['corrects', '本报9月17日第3版《老楼电梯满五岁》一文中，维保员的名字有误。'],
  ['editorSpeaks', '编者按：昨天的公示见报后，收到来信四十七件。'],
] as const)('%s: %s', (name, text) => expect(seen([next], bodiesOf(text))).toContain(name))

it('a list ends where the marks end', () => {
  const [first, second] = bodiesOf('△渡口摊主遗失检定证一本，声明作废。', '', '△竹溪纸坊遗失水印模一枚，声明停用。')
  expect(first && second && seen([first], [second])).toContain('listGoesOn')
  expect(second && seen([second])).toContain('listEnds')
})

it('a few characters by themselves close an article where the page prints standing heads behind texts', () => {
  expect(seen([next], [next], [doubtOf('灶台')], 3)).toContain('oneOfTags')
  expect(seen([next], [next], [doubtOf('灶台')], 1)).not.toContain('oneOfTags')
  expect(seen([next], [next], [doubtOf('江面晨雾从哪里来')], 3)).not.toContain('oneOfTags')
})

it('a few characters over another line name what it runs under', () => {
  expect(seen([next], [next], [doubtOf('苇岸'), doubtOf('江面晨雾从哪里来')])).toContain('tagOverHead')
  expect(seen([next], [next], [doubtOf('石阶上的十七户')])).not.toContain('tagOverHead')
})

describe('the measure', () => {
  const narrow = bodiesOf('箍桶街更换旧供水管', '道，每天九时到下午三', '时停水，低层用户水压', '也可能偏低。')
  const wide = bodiesOf('一条夜船，三个过江的人，一盏灯照过去，一盏灯', '照回来，还有一盏没有点，谁也不知道为了谁。')
  const line = bodiesOf('一条夜船，三个过江的人，一盏灯照过去。')
  const short = bodiesOf('街口设一处供水点。')

  it.each([
    ['of two lines tells a wider column', narrow, wide, ['wider']],
    ['of one line tells it too, since no line is wider than its column', narrow, line, ['wider']],
    ['of two lines tells a narrower one', wide, narrow, ['narrower']],
    ['of one short line tells nothing', wide, short, []],
    ['of lines as wide is the same', narrow, narrow, ['sameMeasure']],
  ] as const)('%s', (_, behind, ahead, names) => {
    expect(seen(behind, ahead).filter((name) => ['wider', 'narrower', 'sameMeasure'].includes(name))).toEqual(names)
  })
})

describe('a table', () => {
  const table = bodiesOf('站名 水位 警戒', '松岙站 31.26 33.00', '澜浦站 14.14 15.50', '青圩站 12.05 14.00')
  const told = bodiesOf('昨晚澜浦站的水位比松', '岙站低，警戒线以下，', '没有险情。')
  const other = bodiesOf('北门路口的绿灯昨天起', '多了六秒，行人从容多', '了。')
  const wider = bodiesOf(
    '名次 球队 胜负 积分 对手 场地 主裁判',
    '1 松岙船厂 8 26 澜浦 市体育场 何苇',
    '2 石板渡队 7 24 青圩 市体育场 林溪',
    '3 北关老街 6 22 竹溪 市体育场 韩砚',
  )

  it.each([
    ['takes up the words of its text', told, table, ['rowsKin']],
    ['that takes up none is another’s', other, table, ['rowsStrange']],
    ['wider than the column is another’s', other, wider, ['rowsStrange', 'rowsWider']],
  ] as const)('%s', (_, behind, ahead, names) => {
    expect(seen(behind, ahead).filter((name) => /^rows[A-Z]/u.test(name))).toEqual(names)
  })
})
