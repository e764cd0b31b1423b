import type { SeedPageContent } from '../seedPageContent.ts'
import { bookFairOpens } from './bookFairOpens.ts'
import { borrowedShell } from './borrowedShell.ts'
import { bridgeWorks } from './bridgeWorks.ts'
import { busVoice } from './busVoice.ts'
import { carParkTender } from './carParkTender.ts'
import { correctionLevee } from './correctionLevee.ts'
import { chalkWall } from './chalkWall.ts'
import { countingBirds } from './countingBirds.ts'
import { driftwood } from './driftwood.ts'
import { fallingWater } from './fallingWater.ts'
import { fishPrices } from './fishPrices.ts'
import { fiveBooks } from './fiveBooks.ts'
import { gaugeFarewell } from './gaugeFarewell.ts'
import { halfBowl } from './halfBowl.ts'
import { keysAtNoodleShop } from './keysAtNoodleShop.ts'
import { lampDoctor } from './lampDoctor.ts'
import { lighthouseLetters } from './lighthouseLetters.ts'
import { lostPapers } from './lostPapers.ts'
import { nightClinicTwoNights } from './nightClinicTwoNights.ts'
import { nightMooring } from './nightMooring.ts'
import { oldCulvert } from './oldCulvert.ts'
import { oldTimetable } from './oldTimetable.ts'
import { riverOfNames } from './riverOfNames.ts'
import { sandRidge } from './sandRidge.ts'
import { shipyardHiring } from './shipyardHiring.ts'
import { stopInTime } from './stopInTime.ts'
import { thingsInBooks } from './thingsInBooks.ts'
import { typesetterObituary } from './typesetterObituary.ts'
import { unbookAdvert } from './unbookAdvert.ts'
import { waterCaltrops } from './waterCaltrops.ts'
import { weekendOutings } from './weekendOutings.ts'
import { weekendWeather } from './weekendWeather.ts'

/** Where the lead leaves page 1: the first words on page 2. */
const sandRidgeJump = '派不上用场。江水里'

/** No. 8423, 2025-09-19 星期五. */
export const pages8423: readonly SeedPageContent[] = [
  {
    label: '第1版',
    sectionName: '要闻',
    staffCredit: '值班编委 严既明 责编 宋念慈 校对 庄允和 美编 舒可',
    places: [
      { article: sandRidge, hint: 'lead', jumpsTo: { label: '第2版', from: sandRidgeJump } },
      { article: oldCulvert, hint: 'second' },
      { article: stopInTime, hint: 'box' },
      { article: halfBowl, hint: 'small' },
      { article: driftwood, hint: 'small' },
      { article: bookFairOpens, hint: 'small' },
      { article: waterCaltrops, hint: 'picture' },
      { article: nightClinicTwoNights, hint: 'small' },
    ],
  },
  {
    label: '第2版',
    sectionName: '城事',
    staffCredit: '责编 宋念慈 校对 傅小舟 版式 舒可',
    places: [
      { article: keysAtNoodleShop, hint: 'lead' },
      { article: lampDoctor, hint: 'second' },
      { article: sandRidge, hint: 'jumpIn', comesFrom: { label: '第1版', from: sandRidgeJump } },
      { article: chalkWall, hint: 'small' },
      { article: busVoice, hint: 'small' },
      { article: gaugeFarewell, hint: 'small' },
      { article: fishPrices, hint: 'box' },
      { article: borrowedShell, hint: 'small' },
      { article: weekendWeather, hint: 'small' },
      { article: correctionLevee, hint: 'box' },
    ],
  },
  {
    label: '第3版',
    sectionName: '周末·读书',
    staffCredit: '责任编辑：程又青 校对：何见秋 美编：舒可',
    places: [
      { article: riverOfNames, hint: 'lead' },
      { article: nightMooring, hint: 'second' },
      { article: lighthouseLetters, hint: 'small' },
      { article: thingsInBooks, hint: 'small' },
      { article: fallingWater, hint: 'box' },
      { article: fiveBooks, hint: 'box' },
      { article: weekendOutings, hint: 'box' },
    ],
  },
  {
    label: '第4版',
    sectionName: '影像·公告',
    staffCredit: '图片编辑 祁远帆 责编 邹平野 校对 何见秋 版式 舒可',
    places: [
      { article: countingBirds, hint: 'lead' },
      { article: oldTimetable, hint: 'small' },
      { article: typesetterObituary, hint: 'box' },
      { article: bridgeWorks, hint: 'box' },
      { article: carParkTender, hint: 'box' },
      { article: shipyardHiring, hint: 'box' },
      { article: unbookAdvert, hint: 'box' },
      { article: lostPapers, hint: 'box' },
    ],
  },
]
