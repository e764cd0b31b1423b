import { pages8421 } from '../articles/8421/pages.ts'
import { pages8422 } from '../articles/8422/pages.ts'
import { pages8423 } from '../articles/8423/pages.ts'
import { pagesEn } from '../articles/en/pages.ts'
import { pagesHant } from '../articles/hant/pages.ts'
import type { SeedPageContent } from '../articles/seedPageContent.ts'
import type { PageStyle } from '../typesetting/sheet/pageStyle.ts'
import type { Sheet } from '../typesetting/sheet/setSheet.ts'
import { daily, dailyFront, dailyLeisure, dailyNotices, evening, weekly } from './styles.ts'

type Masthead = NonNullable<Sheet['furniture']['masthead']>
const contact = ['新闻热线', '澜浦市糖坊巷一号', '电话 六二七八—八八八八', '每份一元五角'] as const

const mastheads: Readonly<Record<string, Masthead>> = {
  8421: {
    left: ['今日天气', '晨有江雾，白天多云', '气温 20—28℃', '东北风二到三级'],
    right: contact,
    under: '第8421号 今日四版',
  },
  8422: {
    left: ['今日天气', '阴转多云，午后渐止', '气温 19—25℃', '零点水位 14.22米'],
    right: contact,
    under: '第8422号 今日四版',
  },
  8423: {
    left: ['今日天气', '晴到多云', '气温 18—27℃', '江上晨雾，能见度差'],
    right: contact,
    under: '第8423号 今日四版',
  },
}

type Look = Partial<PageStyle> & { readonly from: PageStyle; readonly seed?: string }

function dailySheets(number: string, day: string, pages: readonly SeedPageContent[], looks: readonly Look[]): Sheet[] {
  return pages.map((content, at) => {
    const { from, seed, ...own } = looks[at] ?? { from: daily }
    const masthead = at === 0 ? mastheads[number] : undefined
    return {
      name: `${number}-${at + 1}`,
      content,
      style: { ...from, ...own },
      furniture: {
        ...{ paper: '澜浦日报', paperLatin: 'LANPU DAILY' },
        folio: `${day} ${content.label} ${content.sectionName}`,
        ...(masthead && { masthead }),
      },
      ...(seed !== undefined && { seed }),
    }
  })
}

/** No. 8421, a Wednesday; 8422; 8423: four pages each. */
export const sheets8421 = dailySheets('8421', '2025年9月17日 星期三', pages8421, [
  { from: dailyFront },
  { from: daily, columns: 5, gutter: 42 },
  { from: daily, accent: '#6b4a1e' },
  { from: dailyNotices },
])
export const sheets8422 = dailySheets('8422', '2025年9月18日 星期四', pages8422, [
  { from: dailyFront },
  { from: daily },
  { from: dailyLeisure },
  { from: dailyNotices },
])
export const sheets8423 = dailySheets('8423', '2025年9月19日 星期五', pages8423, [
  { from: dailyFront },
  { from: daily },
  { from: dailyLeisure },
  { from: dailyNotices, columns: 6 },
])

/** A page of 《瀾浦晚報》, set from right to left. */
export const sheetsHant: readonly Sheet[] = pagesHant.map((content) => ({
  ...{ name: 'hant-3', content, style: evening },
  furniture: {
    ...{ paper: '瀾浦晚報', paperLatin: 'LANPU EVENING POST' },
    folio: `2025年9月19日 星期五 ${content.label} ${content.sectionName}`,
  },
}))

/** A page of The Lanpu Mail. */
export const sheetsEn: readonly Sheet[] = pagesEn.map((content) => ({
  ...{ name: 'en-5', content, style: weekly },
  furniture: {
    ...{ paper: 'The Lanpu Mail', paperLatin: '' },
    folio: `Friday, September 19, 2025 ${content.label} ${content.sectionName}`,
  },
}))

/** Every page of the demo. */
export const demoSheets: readonly Sheet[] = [...sheets8421, ...sheets8422, ...sheets8423, ...sheetsHant, ...sheetsEn]

/** Share of characters that the demo's recogniser misreads: none in what is published, some in what is still to correct. */
export const misreadAt = (name: string): number => (name.startsWith('8423') ? 0.004 : 0)
