import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pages8422 } from '../articles/8422/pages.ts'
import { pagesEn } from '../articles/en/pages.ts'
import { textOf } from '../articles/seedArticle.ts'
import { sheetFiles } from '../sheets/sheetFiles.ts'
import type { PageTruth } from '../typesetting/pageTruth.ts'
import { ownPage } from './ownPages.ts'
import { readOwnArticles } from './readOwnArticles.ts'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'own-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  return readOwnArticles(folder)
}
const codes = (files: Parameters<typeof read>[0]) => read(files).problems.map(({ file, code }) => [file, code])

const text = `引题: 停了三年的钟
标题：老钟楼又响了
标题：一天只响一次
副题: ——每天正午十二下
栏目: 街巷
署名: 沈阿乔（记者）、卫小棠（通讯员）
电头: 本报讯

本报讯（记者 沈阿乔 通讯员 卫小棠）昨天正午，老钟楼响了十二下。
## 修钟的人
修钟用了四十天。
> 钟声过河
>
> 又过一条街
| 时刻 | 声响
| 正午 | 十二下
- 一、不收门票；
! 修钟人擦拭齿轮。 卫小棠 摄 @ 卫小棠
`

describe('articles of a person’s own', () => {
  it('are read from plain text', () => {
    const { articles, problems } = read({ 'clock.txt': `\ufeff${text}` })
    expect(problems).toEqual([])
    expect(articles).toMatchObject([
      {
        ...{ id: 'clock', kind: 'news', kicker: '停了三年的钟', headline: ['老钟楼又响了', '一天只响一次'] },
        ...{ subheadline: '——每天正午十二下', columnTag: '街巷', dateline: '本报讯' },
        bylines: [
          { by: { name: '沈阿乔' }, role: 'reporter' },
          { by: { name: '卫小棠' }, role: 'correspondent' },
        ],
        captions: [{ text: '修钟人擦拭齿轮。 卫小棠 摄', bylines: [{ by: { name: '卫小棠' }, role: 'photographer' }] }],
      },
    ])
    expect(articles[0]?.paragraphs.slice(1)).toEqual([
      { role: 'subhead', text: '修钟的人' },
      '修钟用了四十天。',
      { role: 'verse', text: '钟声过河' },
      { role: 'verse', text: '' },
      { role: 'verse', text: '又过一条街' },
      { role: 'tableRow', text: '时刻\t声响' },
      { role: 'tableRow', text: '正午\t十二下' },
      { role: 'listItem', text: '一、不收门票；' },
    ])
  })

  it('are the same from JSON', () => {
    const own = {
      headline: '钟响了',
      bylines: [{ name: '沈阿乔' }],
      bylineBlock: '本报记者 沈阿乔',
      paragraphs: ['正午。'],
    }
    const { articles, problems } = read({ 'a.json': JSON.stringify(own) })
    expect(problems).toEqual([])
    expect(articles[0]).toMatchObject({ headline: ['钟响了'], bylines: [{ by: { name: '沈阿乔' }, role: 'reporter' }] })
  })

  it('are refused in words, all that is wrong at once', () => {
    expect(readOwnArticles('/nowhere').problems).toMatchObject([{ code: 'noFolder' }])
    expect(read({ 'notes.md': 'x' }).problems).toMatchObject([{ code: 'noArticles' }])
    expect(
      codes({
        'a.txt': new Uint8Array([0xc4, 0xe3, 0xba, 0xc3]),
        'b.json': '{',
        'c.txt': '标题: 钟\n标語: 钟\n\n正文。',
        'd.json': '{"headline": 3, "paragraphs": ["一。"]}',
        'e.txt': '标题: 钟\n',
        'f.txt': '标题: 钟\n电头: 本报讯\n出处: 转自《钟》\n署名: 沈阿乔\n\n正午。',
        'g.txt': '标题: 钟\n\n正午。\n! 齿轮。 @ 卫小棠',
      }),
    ).toEqual([
      ['a.txt', 'notUtf8'],
      ['b.json', 'notJson'],
      ['c.txt', 'head'],
      ['d.json', 'field'],
      ['e.txt', 'empty'],
      ['f.txt', 'dateline'],
      ['f.txt', 'credit'],
      ['f.txt', 'byline'],
      ['g.txt', 'captionByline'],
    ])
  })
})

describe('their pages', () => {
  const chinese = pages8422.flatMap(({ places }) => places.map(({ article }) => article))
  const english = pagesEn.flatMap(({ places }) => places.map(({ article }) => article))
  const squeeze = (words: string) => words.replace(/\s/gu, '')
  const made = [1, 2, 3].map((number) => ownPage(chinese, number, 'test'))

  it.each(made.map((page, at) => ({ page, at: at + 1 })))(
    'page $at prints whole articles, every character',
    ({ page }) => {
      if (!page) throw new Error('Nothing was set.')
      const { sheet, found } = page
      const { page: printed, truth, alto } = sheetFiles(sheet, 0, { found })
      const { articles, photos } = JSON.parse(truth) as PageTruth
      expect(articles.length + photos.length).toBe(sheet.content.places.length)
      expect(new Set(sheet.content.places.map(({ article }) => article.id)).size).toBe(sheet.content.places.length)
      for (const { article } of sheet.content.places) {
        const lines = printed.blocks.filter((one) => one.article === article.id).flatMap((one) => one.lines)
        const words = squeeze(lines.map((line) => line.text).join(''))
        for (const paragraph of article.paragraphs) expect(words).toContain(squeeze(textOf(paragraph)))
        for (const caption of article.captions ?? []) expect(words).toContain(squeeze(caption.text))
        for (const headline of article.headline ?? []) expect(words).toContain(squeeze(headline))
      }
      const boxes = printed.blocks.flatMap((block) => block.lines.map(({ box }) => box))
      for (const [x, y, width, height] of boxes)
        expect(Math.min(x, y, printed.width - x - width, printed.height - y - height)).toBeGreaterThan(0)
      expect(alto).toContain(`WIDTH="${printed.width}"`)
    },
  )

  it('look different from each other, and the same each time', () => {
    const shape = (page: (typeof made)[number]) =>
      JSON.stringify(page?.found.placed.map(({ column, row, columns, rows }) => [column, row, columns, rows]))
    expect(new Set(made.map(shape)).size).toBe(made.length)
    expect(ownPage(chinese, 2, 'test')).toEqual(made[1])
    expect(ownPage(chinese, 2, 'another')).not.toEqual(made[1])
  })

  it('are set in English as well, and of a single article', () => {
    const page = ownPage(english, 1, 'test')
    expect(page?.sheet.style.language).toBe('en')
    const [one] = chinese
    const single = one && ownPage([one], 1, 'test')
    // One article leaves no empty sheet below it.
    expect(single?.sheet.style.height).toBeLessThan(3701)
  })
})
