import type { PageStyle } from '../typesetting/sheet/pageStyle.ts'

const serif = (weight: number) => ({ family: 'serif', weight }) as const
const sans = (weight: number) => ({ family: 'sans', weight }) as const

/** An inner page of the daily: a broadsheet of 315 × 470 mm at 200 dpi in six columns, body type of nine and a half points. */
export const daily: PageStyle = {
  ...{ width: 2480, height: 3701, language: 'zh-Hans', isVertical: false },
  ...{ margin: 100, top: 214, bottom: 3592, columns: 6, gutter: 36, size: 26, leading: 39 },
  heads: { lead: 172, second: 96, small: 60, box: 56 },
  families: {
    ...{ body: 'serif', caption: 'kai', aside: 'sans', verse: 'kai' },
    heads: { lead: serif(900), second: serif(800), small: sans(700), box: sans(800) },
  },
  isCentred: false,
  accent: '#8a1f1b',
}

/** Its first page, below the nameplate. */
export const dailyFront: PageStyle = { ...daily, top: 520 }

/** Its literary pages: five wide columns, headlines in Song and Kai, centred. */
export const dailyLeisure: PageStyle = {
  ...daily,
  ...{ columns: 5, gutter: 44, size: 28, leading: 43, isCentred: true, accent: '#2f5d50' },
  heads: { lead: 150, second: 88, small: 64, box: 60 },
  families: {
    ...daily.families,
    heads: { lead: serif(700), second: serif(700), small: { family: 'kai', weight: 700 }, box: serif(900) },
  },
}

/** Its pages of sport and notices: seven narrow columns. */
export const dailyNotices: PageStyle = {
  ...daily,
  ...{ columns: 7, gutter: 32, size: 25, leading: 38, accent: '#1f4e79' },
  heads: { lead: 150, second: 84, small: 54, box: 50 },
  families: {
    ...daily.families,
    heads: { lead: sans(900), second: sans(800), small: serif(900), box: sans(800) },
  },
}

/** An evening paper in Traditional Chinese: a small sheet of 260 × 370 mm, six tiers of lines that run down, from right to left. */
export const evening: PageStyle = {
  ...{ width: 2047, height: 2913, language: 'zh-Hant', isVertical: true },
  ...{ margin: 86, top: 210, bottom: 2806, columns: 6, gutter: 36, size: 28, leading: 43 },
  heads: { lead: 124, second: 80, small: 56, box: 54 },
  families: {
    ...{ body: 'hant', caption: 'kai', aside: 'hant', verse: 'kai' },
    heads: {
      lead: { family: 'hant', weight: 900 },
      second: { family: 'hant', weight: 800 },
      small: { family: 'hant', weight: 700 },
      box: { family: 'hant', weight: 900 },
    },
  },
  isCentred: false,
  accent: '#5b2a4c',
}

/** A weekly in English: the daily's sheet, six columns, hyphenated. */
export const weekly: PageStyle = {
  ...daily,
  ...{ language: 'en', size: 29, leading: 38, accent: '#1d3c5a' },
  heads: { lead: 128, second: 84, small: 58, box: 52 },
  families: {
    ...{ body: 'roman', caption: 'roman', aside: 'sans', verse: 'roman' },
    heads: {
      lead: { family: 'roman', weight: 800 },
      second: { family: 'roman', weight: 700 },
      small: { family: 'roman', weight: 800 },
      box: { family: 'roman', weight: 800 },
    },
  },
}
