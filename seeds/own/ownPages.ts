import type { SeedArticle } from '../articles/seedArticle.ts'
import type { PlaceHint, SeedPlace } from '../articles/seedPageContent.ts'
import { daily, dailyLeisure, dailyNotices, evening, weekly } from '../sheets/styles.ts'
import { seededRandom } from '../typesetting/seededRandom.ts'
import type { Found } from '../typesetting/sheet/fitLayout.ts'
import { storyOf } from '../typesetting/sheet/modules.ts'
import { gridOf, type PageStyle } from '../typesetting/sheet/pageStyle.ts'
import { quickLayout, roomOf } from '../typesetting/sheet/quickLayout.ts'
import type { Sheet } from '../typesetting/sheet/setSheet.ts'

export type OwnPage = { readonly sheet: Sheet; readonly found: Found }

/** Looks that pages take in turn, by language: their columns differ as well. */
const looks: Readonly<Record<PageStyle['language'], readonly PageStyle[]>> = {
  'zh-Hans': [
    daily,
    dailyNotices,
    { ...dailyLeisure, columns: 6, size: 26, leading: 39 },
    { ...daily, columns: 8, gutter: 28, size: 24, leading: 36 },
  ],
  'zh-Hant': [evening, { ...evening, columns: 5 }],
  en: [weekly, { ...weekly, columns: 5 }, { ...weekly, columns: 7, gutter: 30, size: 27, leading: 36 }],
}
const papers = { 'zh-Hans': '试排报', 'zh-Hant': '試排報', en: 'Trial Sheet' } as const
/** How much of a sheet what is chosen for it takes at least and at most, as it is reckoned beforehand. */
const fullest = 0.88
const most = 14

/**
 * The page of a number, from articles of one language: which of them, and where, is drawn from the seed and the number, so
 * that any page can be made again by itself. Articles come back on later pages, never twice on one. Null where not one of
 * them fits a sheet.
 */
export function ownPage(articles: readonly SeedArticle[], number: number, seed: string): OwnPage | null {
  const name = `own-${String(number).padStart(4, '0')}`
  const random = seededRandom(`${seed} ${name}`)
  const pool = inTurn(articles, number, random)
  const language = pool[0]?.language ?? 'zh-Hans'
  const style = looks[language][Math.floor(random() * looks[language].length)] ?? daily
  const own = pool.filter((article) => (article.language ?? 'zh-Hans') === language)
  let places = chosen(own, style)
  for (; places.length > 0; places = places.slice(0, -1)) {
    const content = {
      label: label(number, language),
      sectionName: section(language),
      staffCredit: credit(language),
      places,
    }
    const folio = `${content.label} ${content.sectionName}`
    const dated = language === 'en' ? `Monday, January 5, 2026 ${folio}` : `2026年1月5日 星期一 ${folio}`
    const furniture = { paper: papers[language], paperLatin: language === 'en' ? '' : 'TRIAL SHEET', folio: dated }
    const fitting = shortened(places, style)
    const found = quickLayout(places.map(storyOf), fitting, `${seed} ${name}`)
    if (found) return { sheet: { name, content, style: fitting, furniture }, found }
  }
  return null
}

/** All articles at random, but that page after page begins with another one, so that each has its turn at the head. */
function inTurn(articles: readonly SeedArticle[], number: number, random: () => number): SeedArticle[] {
  const first = articles[(number - 1) % articles.length]
  const keyed = articles.filter((one) => one !== first).map((article) => ({ article, key: random() }))
  keyed.sort((one, other) => one.key - other.key)
  return [...(first ? [first] : []), ...keyed.map(({ article }) => article)]
}

/** As many as the sheet has room for, in order of weight. */
function chosen(articles: readonly SeedArticle[], style: PageStyle): SeedPlace[] {
  const room = gridOf(style).rows * style.columns * fullest
  let taken = 0
  const picked: SeedArticle[] = []
  for (const article of articles) {
    const needs = roomOf([storyOf({ article, hint: hintOf(article, picked.length) })], style)
    if (picked.length === most || (picked.length > 0 && taken + needs > room)) continue
    picked.push(article)
    taken += needs
  }
  const weight = ({ paragraphs }: SeedArticle): number => paragraphs.length
  const ordered = picked.sort((one, other) => weight(other) - weight(one))
  return ordered.map((article, at) => ({ article, hint: hintOf(article, at) }))
}

function hintOf({ kind, headline, captions }: SeedArticle, at: number): PlaceHint {
  if (!headline) return captions ? 'picture' : 'box'
  if (kind === 'notice' || kind === 'advertisement' || kind === 'commentary') return 'box'
  return at === 0 ? 'lead' : at < 3 ? 'second' : 'small'
}

/** A sheet is cut shorter where few articles stand on it: no page is left half empty. */
function shortened(places: readonly SeedPlace[], style: PageStyle): PageStyle {
  const { rows } = gridOf(style)
  const needed = Math.ceil((roomOf(places.map(storyOf), style) / style.columns) * 1.06) + 2
  if (style.isVertical || needed >= rows) return style
  const cut = (rows - Math.max(needed, 24)) * style.leading
  return cut <= 0 ? style : { ...style, height: style.height - cut, bottom: style.bottom - cut }
}

const label = (number: number, language: PageStyle['language']): string =>
  language === 'en' ? `Page ${number}` : `第${number}版`
const section = (language: PageStyle['language']): string =>
  ({ 'zh-Hans': '综合', 'zh-Hant': '綜合', en: 'General' })[language]
const credit = (language: PageStyle['language']): string =>
  ({ 'zh-Hans': '责编 试排 校对 试排', 'zh-Hant': '責編 試排 校對 試排', en: 'Edited by the typesetter.' })[language]
