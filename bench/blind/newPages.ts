import path from 'node:path'
import type { SeedArticle } from '#seeds/articles/seedArticle.ts'
import type { PlaceHint, SeedPageContent } from '#seeds/articles/seedPageContent.ts'
import { readOwnArticles } from '#seeds/own/readOwnArticles.ts'
import { sheetFiles } from '#seeds/sheets/sheetFiles.ts'
import { daily, dailyLeisure, evening } from '#seeds/sheets/styles.ts'
import { toPdf } from '#seeds/typesetting/print/toPdf.ts'
import { storyOf } from '#seeds/typesetting/sheet/modules.ts'
import type { PageStyle } from '#seeds/typesetting/sheet/pageStyle.ts'
import { quickLayout } from '#seeds/typesetting/sheet/quickLayout.ts'
import { setSheet, type Sheet } from '#seeds/typesetting/sheet/setSheet.ts'
import type { PageFiles } from '../printedPages.ts'

/** A page of a newspaper that no rule and no weight has seen: its articles stand in a folder of its name, one a file. */
type NewPage = Omit<SeedPageContent, 'places'> & {
  readonly name: string
  readonly paper: string
  readonly date: string
} & {
  readonly style: PageStyle
}

/**
 * A dense page of briefs with a table and notices in eight narrow columns, a vertical one in Traditional Chinese in five
 * tiers, and a weekend page of a country paper in four wide columns: recipes, questions and answers, verse, letters.
 */
const newPages: readonly NewPage[] = [
  {
    ...{ name: 'briefs', paper: '砚池日报', date: '2025年12月4日 星期四', label: '第2版', sectionName: '县城' },
    staffCredit: '责编 汪一苇 校对 褚南 版式 小满',
    style: { ...daily, columns: 8, gutter: 28, size: 24, leading: 36 },
  },
  {
    ...{ name: 'vertical', paper: '海埔時報', date: '2025年12月21日 星期日', label: '第四版', sectionName: '地方綜合' },
    staffCredit: '主編／沈毓青　編輯／杜若　校對／方小川',
    style: { ...evening, columns: 5 },
  },
  {
    ...{ name: 'weekend', paper: '桑坪乡讯', date: '2026年4月12日 星期日', label: '第3版', sectionName: '周末' },
    staffCredit: '责任编辑：端木禾 版面设计：乔木 校对：伍思齐',
    style: { ...dailyLeisure, columns: 4, gutter: 52, size: 30, leading: 46 },
  },
]

function hintOf({ kind, headline, columnTag }: SeedArticle, at: number): PlaceHint {
  if (!headline) return 'picture'
  if (at === 0) return 'lead'
  return kind === 'notice' || kind === 'advertisement' || columnTag !== undefined
    ? 'box'
    : at === 1
      ? 'second'
      : 'small'
}

function sheetOf({ name, paper, date, label, sectionName, staffCredit, style }: NewPage): Sheet {
  const { articles, problems } = readOwnArticles(path.join(import.meta.dirname, name))
  if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`)
  const places = articles.map((article, at) => ({ article, hint: hintOf(article, at) }))
  const furniture = { paper, paperLatin: '', folio: `${date} ${label} ${sectionName}` }
  return { name, content: { label, sectionName, staffCredit, places }, style, furniture }
}

/** Share of characters that are misread. */
const errors = 0.004

/** The new pages as they come from the press: files in each format, laid out by no hand. */
export function newPageFiles(): PageFiles[] {
  return newPages.map((page): PageFiles => {
    const sheet = sheetOf(page)
    const found = quickLayout(sheet.content.places.map(storyOf), sheet.style, page.name)
    if (!found) throw new Error(`${page.name}: no layout holds the page`)
    const { alto, raw, truth } = sheetFiles(sheet, errors, { found })
    const pdf = (): Uint8Array => toPdf([{ ...setSheet(sheet, found), pictures: [] }], page.name)
    return { name: page.name, alto, text: raw, truth, pdf }
  })
}
