import type { SeedPageContent } from '../seedPageContent.ts'
import { beforeThePeak } from './beforeThePeak.ts'
import { bloodVan } from './bloodVan.ts'
import { correctionLifts } from './correctionLifts.ts'
import { exerciseBook } from './exerciseBook.ts'
import { ferryToday } from './ferryToday.ts'
import { goalposts } from './goalposts.ts'
import { greenSeconds } from './greenSeconds.ts'
import { houseNumbers } from './houseNumbers.ts'
import { marketNight } from './marketNight.ts'
import { marksOnWalls } from './marksOnWalls.ts'
import { napDesks } from './napDesks.ts'
import { oneYuanWheels } from './oneYuanWheels.ts'
import { pigeonLoft } from './pigeonLoft.ts'
import { riverRises } from './riverRises.ts'
import { sampleBooks } from './sampleBooks.ts'

/** Where the lead leaves page 1: the first words on page 2. */
const riverJump = '随时从27路、33路抽'

/** No. 8422, 2025-09-18 星期四. */
export const pages8422: readonly SeedPageContent[] = [
  {
    label: '第1版',
    sectionName: '要闻',
    staffCredit: '值班编委 严既明 责编 宋念慈 校对 庄允和 美编 舒可',
    places: [
      { article: riverRises, hint: 'lead', jumpsTo: { label: '第2版', from: riverJump } },
      { article: napDesks, hint: 'second' },
      { article: marksOnWalls, hint: 'box' },
      { article: oneYuanWheels, hint: 'small' },
      { article: sampleBooks, hint: 'small' },
      { article: ferryToday, hint: 'box' },
      { article: goalposts, hint: 'picture' },
      { article: bloodVan, hint: 'small' },
    ],
  },
  {
    label: '第2版',
    sectionName: '城事',
    staffCredit: '责编 宋念慈 校对 傅小舟 版式 舒可',
    places: [
      { article: houseNumbers, hint: 'lead' },
      { article: marketNight, hint: 'second' },
      { article: riverRises, hint: 'jumpIn', comesFrom: { label: '第1版', from: riverJump } },
      { article: pigeonLoft, hint: 'second' },
      { article: greenSeconds, hint: 'small' },
      { article: exerciseBook, hint: 'small' },
      { article: beforeThePeak, hint: 'box' },
      { article: correctionLifts, hint: 'box' },
    ],
  },
]
