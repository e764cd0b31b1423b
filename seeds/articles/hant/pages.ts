import type { SeedPageContent } from '../seedPageContent.ts'
import { dryingClothes } from './dryingClothes.ts'
import { ferrySerial } from './ferrySerial.ts'
import { floodEditorial } from './floodEditorial.ts'
import { nightMarketScales } from './nightMarketScales.ts'
import { photoStudio } from './photoStudio.ts'
import { readersPost } from './readersPost.ts'
import { schoolBell } from './schoolBell.ts'
import { shortNotes } from './shortNotes.ts'
import { sunkenGate } from './sunkenGate.ts'

/** 《瀾浦晚報》, 2025-09-19, one page in Traditional Chinese, set vertically, its columns from right to left. */
export const pagesHant: readonly SeedPageContent[] = [
  {
    label: '第三版',
    sectionName: '地方・副刊',
    staffCredit: '主編／范若梅　編輯／戚允中　校對／白小鷗',
    places: [
      { article: sunkenGate, hint: 'lead' },
      { article: photoStudio, hint: 'second' },
      { article: floodEditorial, hint: 'box' },
      { article: schoolBell, hint: 'small' },
      { article: ferrySerial, hint: 'box' },
      { article: nightMarketScales, hint: 'small' },
      { article: readersPost, hint: 'small' },
      { article: dryingClothes, hint: 'box' },
      { article: shortNotes, hint: 'small' },
    ],
  },
]
