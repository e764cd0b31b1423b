import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import schema from './assembly.schema.json' with { type: 'json' }
import { damagedPage, pageOf } from './damagedPage.ts'
import { undoRepairs } from './undoRepairs.ts'

const assembly = assemble([pageOf(damagedPage)])
const { articles } = assembly

describe('assemble', () => {
  it('finds the articles with their headlines, however far apart', () => {
    expect(articles.map((article) => article.headline)).toEqual([
      '青石河三座便桥 封闭检修',
      '银杏挪不挪，先听树怎么说',
      '台风减弱 我省无影响',
    ])
  })

  it('joins wraps and column breaks, and keeps the space between role and name', () => {
    expect(articles[0]?.paragraphs[0]?.text).toBe(
      '本报讯（记者 林溪）入秋以来，青石河上的三座便桥先后封闭检修。昨日，记者从市桥梁所了解到，检修将持续到10月20日，其间沿线居民可绕行北岸大堤。',
    )
    expect(articles[0]?.paragraphs).toHaveLength(2)
  })

  it('reads who signs, in the text, with the headline and under the picture', () => {
    expect(articles[0]?.bylines).toEqual([
      {
        printed: '记者 林溪',
        name: '林溪',
        role: 'reporter',
        organisation: null,
        span: { in: 'paragraph', index: 0, from: 4, to: 9 },
      },
    ])
    expect(articles[1]?.bylines.map(({ name, role, span }) => ({ name, role, span }))).toEqual([
      { name: '季小满', role: 'author', span: null },
    ])
    expect(articles[0]?.captions[0]?.bylines.map(({ name, role }) => `${name}/${role}`)).toEqual(['夏远/photographer'])
  })

  it('tells a dateline from a byline: "记者从…获悉" names no one', () => {
    expect(articles[2]?.dateline).toMatchObject({ agency: '江海社', place: '云州', date: '9月16日' })
    expect(articles[2]?.bylines).toEqual([])
  })

  it('sets page furniture aside with a reason', () => {
    expect(assembly.unassigned.map(({ reason }) => reason)).toEqual(['staffCredit', 'folio'])
  })

  it('fits the contract', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(schema)
    validate(JSON.parse(JSON.stringify(assembly)))
    expect(validate.errors).toBeNull()
  })

  it('gives the source back when every repair is undone, without looking at the lines', () => {
    const taken = new Set(assembly.unassigned.map(({ segment }) => segment))
    const masked = assembly.pages.map((page) => ({
      ...page,
      lines: page.lines.map((line) =>
        taken.has(line.id) ? line : { ...line, text: line.text.replace(/[^\s]/gu, '□') },
      ),
    }))
    const heads = assembly.articles.map((article) => ({ ...article, headSegments: [] }))
    const undone = undoRepairs({ ...assembly, pages: masked, articles: heads })
    const headLines = new Set(assembly.articles.flatMap((article) => article.headSegments))
    assembly.pages[0]?.lines.forEach((line, at) => {
      if (!headLines.has(line.id)) expect(undone[0]?.[at]).toBe(line.text)
    })
  })

  it('changes nothing in text that is already clean', () => {
    const clean = articles.flatMap((article) => article.paragraphs.map(({ text }) => text))
    const again = assemble([pageOf(clean.join('\n'))])
    expect(again.articles.flatMap((article) => article.paragraphs.map(({ text }) => text))).toEqual(clean)
    expect(again.repairs.filter(({ before, after }) => before !== after)).toEqual([])
  })

  it('says that a page holds no text', () => {
    expect(assemble([pageOf(' \n\n')]).problems.map(({ message }) => message)).toEqual(['pageWithoutText'])
    expect(assemble([]).articles).toEqual([])
  })

  it('ties what a jump line parts over two pages', () => {
    const first =
      '渡口复航\n\n本报讯（记者 林溪）停航多年的石板渡昨天复航，首班船在晨雾里离岸。船上\n坐满了人，有人带着二胡，也有人带着一\n\n（下转第2版）\n'
    const second = '（上接第1版）\n\n袋桂花糕。渡口新修的候船室里，一口老钟\n重新走了起来，钟摆的声音满屋都听得见。\n'
    const both = assemble([pageOf(first, 1), pageOf(second, 2)])
    expect(both.articles).toHaveLength(1)
    expect(both.articles[0]?.paragraphs[0]?.text).toContain('也有人带着一袋桂花糕。')
    expect(both.repairs.map(({ rule }) => rule)).toContain('joinPage')
  })

  it('does not go on at the next page over an article that the source states there', () => {
    const torn =
      '停航多年的石板渡昨天复航，首班船在晨雾里离岸，船上坐满了人，\n有人带着二胡，也有人带着一袋桂花糕，还有人带着一\n'
    const pages = [torn, `夜市从今天起营业到凌晨一点，摊主们说生意好了。\n\n${torn}`].map((text, at) =>
      pageOf(text, at + 1),
    )
    const stated = [{ id: 'a', title: null, authors: [], lines: [{ line: 'p2l1', part: null }] }]
    expect(assemble(pages).articles).toHaveLength(1)
    const { articles, repairs } = assemble(pages, { stated })
    expect(articles).toHaveLength(3)
    expect(repairs.map(({ rule }) => rule)).not.toContain('joinPage')
  })

  it('goes on where the jump line says, though the next page begins in mid-sentence too', () => {
    const first =
      '渡口复航\n\n本报讯（记者 林溪）停航多年的石板渡昨天复航，首班船在晨雾里离岸。船上\n坐满了人，有人带着二胡，也有人带着一\n\n（下转第3版）\n'
    const second = '声停了，树上的鸟又叫起来，院子里的人都抬起了头，\n谁也没有说话，只听见水缸里的水轻轻地响着。\n'
    const third = '（上接第1版）\n\n袋桂花糕。渡口新修的候船室里，一口老钟\n重新走了起来，钟摆的声音满屋都听得见。\n'
    const all = assemble([first, second, third].map((text, at) => pageOf(text, at + 1)))
    expect(all.articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(''))).toEqual([
      expect.stringContaining('也有人带着一袋桂花糕。'),
      expect.stringContaining('声停了'),
    ])
  })
})
