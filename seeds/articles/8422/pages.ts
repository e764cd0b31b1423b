import type { SeedPageContent } from '../seedPageContent.ts'
import { bambooLamp } from './bambooLamp.ts'
import { bathHouse } from './bathHouse.ts'
import { beforeThePeak } from './beforeThePeak.ts'
import { bloodVan } from './bloodVan.ts'
import { booksUpstairs } from './booksUpstairs.ts'
import { camphorNotice } from './camphorNotice.ts'
import { chessCorner } from './chessCorner.ts'
import { clockShop } from './clockShop.ts'
import { correctionLifts } from './correctionLifts.ts'
import { deckhandsWhistle } from './deckhandsWhistle.ts'
import { dredger } from './dredger.ts'
import { essayCall } from './essayCall.ts'
import { exerciseBook } from './exerciseBook.ts'
import { ferryTimetable } from './ferryTimetable.ts'
import { ferryToday } from './ferryToday.ts'
import { firstObituary } from './firstObituary.ts'
import { gateball } from './gateball.ts'
import { gaugeTable } from './gaugeTable.ts'
import { goalkeeperTalk } from './goalkeeperTalk.ts'
import { goalposts } from './goalposts.ts'
import { greenSeconds } from './greenSeconds.ts'
import { houseNumbers } from './houseNumbers.ts'
import { lastBoat } from './lastBoat.ts'
import { lastRow } from './lastRow.ts'
import { leagueNight } from './leagueNight.ts'
import { leagueTable13 } from './leagueTable13.ts'
import { lostAndVoid } from './lostAndVoid.ts'
import { lotusFarmersTeam } from './lotusFarmersTeam.ts'
import { marketNight } from './marketNight.ts'
import { marksOnWalls } from './marksOnWalls.ts'
import { napDesks } from './napDesks.ts'
import { nightSchool } from './nightSchool.ts'
import { oneYuanWheels } from './oneYuanWheels.ts'
import { osmanthusCakes } from './osmanthusCakes.ts'
import { pigeonLoft } from './pigeonLoft.ts'
import { pitchClosed } from './pitchClosed.ts'
import { provincialRegatta } from './provincialRegatta.ts'
import { rainRehearsal } from './rainRehearsal.ts'
import { riverRises } from './riverRises.ts'
import { riverWords } from './riverWords.ts'
import { roadNameLetters } from './roadNameLetters.ts'
import { ropeTeam } from './ropeTeam.ts'
import { sampleBooks } from './sampleBooks.ts'
import { secondBirdDay } from './secondBirdDay.ts'
import { shedAuction } from './shedAuction.ts'
import { todayInside } from './todayInside.ts'
import { twoMinutesSlow } from './twoMinutesSlow.ts'
import { watcherOfWater } from './watcherOfWater.ts'

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
      { article: booksUpstairs, hint: 'second' },
      { article: bathHouse, hint: 'second' },
      { article: oneYuanWheels, hint: 'small' },
      { article: rainRehearsal, hint: 'small' },
      { article: sampleBooks, hint: 'small' },
      { article: ferryToday, hint: 'box' },
      { article: goalposts, hint: 'picture' },
      { article: bloodVan, hint: 'small' },
      { article: todayInside, hint: 'box' },
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
      { article: deckhandsWhistle, hint: 'small' },
      { article: greenSeconds, hint: 'small' },
      { article: exerciseBook, hint: 'small' },
      { article: roadNameLetters, hint: 'box' },
      { article: secondBirdDay, hint: 'small' },
      { article: beforeThePeak, hint: 'box' },
      { article: gaugeTable, hint: 'box' },
      { article: correctionLifts, hint: 'box' },
    ],
  },
  {
    label: '第3版',
    sectionName: '副刊',
    staffCredit: '责任编辑：程又青 校对：何见秋 插图：舒可',
    places: [
      { article: watcherOfWater, hint: 'lead' },
      { article: lastBoat, hint: 'second' },
      { article: dredger, hint: 'box' },
      { article: lastRow, hint: 'second' },
      { article: bambooLamp, hint: 'small' },
      { article: twoMinutesSlow, hint: 'small' },
      { article: firstObituary, hint: 'small' },
      { article: riverWords, hint: 'box' },
      { article: essayCall, hint: 'box' },
    ],
  },
  {
    label: '第4版',
    sectionName: '体育·公告',
    staffCredit: '责编 邹平野 校对 傅小舟 版式 舒可',
    places: [
      { article: leagueNight, hint: 'lead' },
      { article: ropeTeam, hint: 'second' },
      { article: lotusFarmersTeam, hint: 'second' },
      { article: goalkeeperTalk, hint: 'small' },
      { article: leagueTable13, hint: 'box' },
      { article: provincialRegatta, hint: 'small' },
      { article: gateball, hint: 'small' },
      { article: chessCorner, hint: 'small' },
      { article: ferryTimetable, hint: 'box' },
      { article: camphorNotice, hint: 'box' },
      { article: pitchClosed, hint: 'box' },
      { article: shedAuction, hint: 'box' },
      { article: nightSchool, hint: 'box' },
      { article: osmanthusCakes, hint: 'box' },
      { article: clockShop, hint: 'box' },
      { article: lostAndVoid, hint: 'box' },
    ],
  },
]
