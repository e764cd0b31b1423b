import { expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import { pageOf } from './damagedPage.ts'

/** Set in a column of twelve characters, as a page of wrapped lines is. */
const set = (text: string): string => (text.match(/.{1,12}/gu) ?? []).join('\n')

const path = set(
  '本报讯（记者 林小溪）昨天上午，沿河步道的最后一段打通，全长十二公里，沿线设有六处驿站和三座人行桥，市民可以从老城一路走到湿地公园。',
)
const bridge = set(
  '本报讯（记者 何苇）东门石桥的栏杆修好了，三十六只石狮子重新站上桥头，其中四只是照着老照片补刻的，工匠们为此看了半年的旧相片。',
)
const essay = set(
  '我家从前住在石级码头上头，窗户朝江，屋里没有钟，也用不着。早上八点和晚上八点，窗子底下会走过去一个提马灯的人，一年到头天天如此。',
)
const dispatch = set(
  '江海社云州9月17日电 全省秋季水鸟调查进入第二天，各处湖面一共记到候鸟七万多只，比去年同一天多出一成，其中天鹅来得最早。',
)
const [pathHead, bridgeHead] = ['一条步道走到湿地', '三十六只石狮子回到桥头']
const caption = '栏杆上的石狮子。 本报记者 何苇 摄'

const page = (...blocks: readonly string[]) => assemble([pageOf(blocks.join('\n\n'))])
const signers = ({ articles }: ReturnType<typeof page>): string[] => [
  ...new Set(articles.flatMap(({ bylines }) => bylines.map(({ name }) => name))),
]
const headlines = ({ articles }: ReturnType<typeof page>): (string | null)[] => articles.map(({ headline }) => headline)

it.each([
  ['between a caption and a headline', [bridgeHead, bridge, caption, '江边人', pathHead, path], ['何苇', '林小溪']],
  ['behind an article that says who wrote it', [bridgeHead, bridge, '江边人', pathHead, path], ['何苇', '林小溪']],
  ['twice on the page', ['苇岸', '提灯的人', '何小檐', essay, '苇岸', pathHead, path], ['何小檐', '林小溪']],
  ['over a dispatch', ['北边来了天鹅', '便民', dispatch, pathHead, path], ['林小溪']],
  ['a title above who wrote', ['手上的事', '竹灯', '文／图 柏小满', essay, pathHead, path], ['柏小满', '林小溪']],
  ['a cell of a table', [pathHead, path, '猪腿', '肉\t13.50\t升', bridgeHead, bridge], ['林小溪', '何苇']],
] as const)('a few characters are nobody’s name: %s', (_, blocks, names) => {
  expect(signers(page(...blocks)).sort()).toEqual([...names].sort())
})

it.each([
  ['a pen name under a headline', ['提灯的人', '檐下', essay, pathHead, path], ['檐下', '林小溪']],
  ['a name behind an article that names nobody', [essay, '何小檐', pathHead, path], ['何小檐', '林小溪']],
  ['a pen name above who drew', ['提灯的人', '檐下', '插图 舒可', essay, pathHead, path], ['檐下', '林小溪']],
] as const)('who signs stays: %s', (_, blocks, names) => {
  expect(signers(page(...blocks)).sort()).toEqual([...names].sort())
})

it('a standing head between an article’s end and the next headline is no subhead of the first', () => {
  const found = page(bridgeHead, bridge, '旧书铺手记', pathHead, path)
  expect(headlines(found)).toEqual([bridgeHead, pathHead])
  expect(found.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).not.toContain('旧书铺手记')
  expect(found.unassigned.map(({ reason }) => reason)).toEqual(['columnTag'])
})

it.each(['苇岸', '便民', '一江书声 全城共读'])(
  'between two articles, with the next headline elsewhere, %s is in neither',
  (tag) => {
    const found = page(bridgeHead, bridge, tag, path, pathHead)
    expect(headlines(found)).toEqual([bridgeHead, pathHead])
    expect(found.unassigned.map(({ reason }) => reason)).toEqual(['columnTag'])
  },
)

it('behind a poem a few characters are no poet’s name, and its last line stays in it', () => {
  const verse = ['水走的时候，先放下木头', '再放下瓜，再放下谁家的门', '问了三遍', '带着一点上游的土']
  const found = page('退 水', '何小檐', ...verse, '苇岸', pathHead, path)
  expect(found.articles[0]?.paragraphs.map(({ text }) => text)).toEqual(verse)
  expect(signers(found).sort()).toEqual(['何小檐', '林小溪'])
})

it('over a headline and who wrote below it a few characters are no line of verse', () => {
  const verse = ['水走的时候，先放下木头', '再放下瓜，再放下谁家的门', '问了三遍', '带着一点上游的土']
  const found = page(bridgeHead, bridge, '苇岸', '退 水', '何小檐', ...verse)
  expect(found.articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text)).flat()).not.toContain('苇岸')
  expect(found.articles.at(-1)?.paragraphs.map(({ text }) => text)).toEqual(verse)
})

it('who drew what stands beside a text is named in a caption', () => {
  const { articles } = page('提灯的人', '檐下', essay, '插图 舒可', pathHead, path)
  expect(articles.flatMap(({ captions }) => captions.map(({ text }) => text))).toEqual(['插图 舒可'])
})

const bodies = ({ articles }: ReturnType<typeof page>): string[] =>
  articles.map(({ paragraphs }) => paragraphs.at(-1)?.text ?? '')

it('who gives a notice stays below it, and what stands behind it is another’s', () => {
  const found = page(pathHead, path, '沿河步道管理处', bridgeHead, bridge)
  expect(bodies(found)[0]).toBe('沿河步道管理处')
  expect(found.unassigned).toEqual([])
})

it('who drew a chart stands in its caption', () => {
  const chart = '三十六只石狮子的分布（只）。 制图 舒可'
  const found = page(bridgeHead, bridge, chart, pathHead, path)
  expect(found.articles.flatMap(({ captions }) => captions.map((one) => one.text))).toEqual([chart])
})

const prices = '青菜\t3.20\t降\n茭白\t4.50\t升\n毛豆\t4.80\t平'

it('below a table whose rows are whole a few characters are no cell: the next article runs under them', () => {
  const found = page(pathHead, path, prices, '赛场', bridgeHead, bridge)
  expect(found.unassigned.map(({ reason }) => reason)).toEqual(['columnTag'])
})

it('a figure by itself beside a row of a table is no page number', () => {
  const found = page(pathHead, path, '黄颡\t苇江\t38\t涨4\n螺蛳\t青圩\t11\t跌', '2', bridgeHead, bridge)
  expect(found.unassigned).toEqual([])
})

it('short lines beside a picture and who signs are no verse: a few characters among them stay what the next runs under', () => {
  const found = page('提灯的人', '檐下', essay, '插图 舒可', '闲笔', '竹灯', '文／图 柏小满', path)
  expect(found.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).not.toContain('闲笔')
  expect(found.unassigned.map(({ reason }) => reason)).toEqual(['columnTag'])
})

it('a line under what names a column heads an article, though it might be a subhead', () => {
  const fog = set(
    '入秋以后，住在江边的人常在清晨看见水面冒热气，这种雾叫蒸汽雾，和山里的雾不是一个来路，太阳一高就散了，老船工都知道它的脾气。',
  )
  const found = page('提灯的人', '檐下', essay, '苇岸', '清晨的雾从哪里来', fog)
  expect(headlines(found)).toEqual(['提灯的人', '清晨的雾从哪里来'])
})

it('one character for a kind of writing is what a poem runs under', () => {
  const verse = ['水走的时候，先放下木头', '再放下瓜，再放下谁家的门', '问了三遍', '带着一点上游的土']
  const found = page(bridgeHead, bridge, '退 水', '何小檐', ...verse, '诗', pathHead, path)
  expect(found.unassigned.map(({ reason }) => reason)).toEqual(['columnTag'])
})
