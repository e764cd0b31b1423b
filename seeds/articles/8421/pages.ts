import { ferryReturns } from '../ferryReturns.ts'
import { nightClinic } from '../nightClinic.ts'
import { fishMarketMoves } from '../fishMarketMoves.ts'
import { countedByHand } from '../countedByHand.ts'
import { waterBirds } from '../waterBirds.ts'
import { shrineLibrary } from '../shrineLibrary.ts'
import { lotusHarvest } from '../lotusHarvest.ts'
import { busStops } from '../busStops.ts'
import { captainInterview } from '../captainInterview.ts'
import { lateBook } from '../lateBook.ts'
import { morningFog } from '../morningFog.ts'
import { umbrellaMender } from '../umbrellaMender.ts'
import { rowingCrew } from '../rowingCrew.ts'
import { ferryJump } from '../../layouts/ferryJump.ts'
import type { SeedPageContent } from '../seedPageContent.ts'
import { cinemaProjector } from './cinemaProjector.ts'
import { dayLabour } from './dayLabour.ts'
import { ferryLostThings } from './ferryLostThings.ts'
import { harvestBuying } from './harvestBuying.ts'
import { headlampRoom } from './headlampRoom.ts'
import { holidayTrains } from './holidayTrains.ts'
import { lakeSwim } from './lakeSwim.ts'
import { leaguePreview } from './leaguePreview.ts'
import { leagueTable12 } from './leagueTable12.ts'
import { lotusMachine } from './lotusMachine.ts'
import { marketPrices } from './marketPrices.ts'
import { mendingStalls } from './mendingStalls.ts'
import { moatDredging } from './moatDredging.ts'
import { netUmpire } from './netUmpire.ts'
import { noodleShop } from './noodleShop.ts'
import { obituaryObserver } from './obituaryObserver.ts'
import { oldLifts } from './oldLifts.ts'
import { roadNames } from './roadNames.ts'
import { shipyardOrders } from './shipyardOrders.ts'
import { songCall } from './songCall.ts'
import { tanhuangTroupe } from './tanhuangTroupe.ts'
import { threeLamps } from './threeLamps.ts'
import { transferLetter } from './transferLetter.ts'
import { waterNotice } from './waterNotice.ts'

/** Pages 3 and 4 of No. 8421, 2025-09-17 星期三. Pages 1 and 2 are `layouts/page01.ts` and `layouts/page02.ts`. */
export const pages8421: readonly SeedPageContent[] = [
  {
    label: '第1版',
    sectionName: '要闻',
    staffCredit: '责编 宋念慈 校对 庄允和 美编 舒可',
    places: [
      { article: ferryReturns, hint: 'lead', jumpsTo: { label: '第2版', from: ferryJump } },
      { article: fishMarketMoves, hint: 'second' },
      { article: waterBirds, hint: 'second' },
      { article: countedByHand, hint: 'box' },
      { article: shrineLibrary, hint: 'second' },
      { article: nightClinic, hint: 'small' },
      { article: lotusHarvest, hint: 'picture' },
    ],
  },
  {
    label: '第2版',
    sectionName: '城事·副刊',
    staffCredit: '责任编辑：宋念慈 校对：傅小舟 版式：舒可',
    places: [
      { article: rowingCrew, hint: 'lead' },
      { article: captainInterview, hint: 'second' },
      { article: ferryReturns, hint: 'jumpIn', comesFrom: { label: '第1版', from: ferryJump } },
      { article: lateBook, hint: 'second' },
      { article: umbrellaMender, hint: 'box' },
      { article: busStops, hint: 'small' },
      { article: morningFog, hint: 'small' },
    ],
  },
  {
    label: '第3版',
    sectionName: '民生·经济',
    staffCredit: '责编 程又青 校对 傅小舟 美编 舒可',
    places: [
      { article: oldLifts, hint: 'lead' },
      { article: shipyardOrders, hint: 'second' },
      { article: lotusMachine, hint: 'second' },
      { article: transferLetter, hint: 'box' },
      { article: marketPrices, hint: 'box' },
      { article: moatDredging, hint: 'picture' },
      { article: harvestBuying, hint: 'small' },
      { article: dayLabour, hint: 'small' },
      { article: holidayTrains, hint: 'small' },
      { article: mendingStalls, hint: 'box' },
      { article: noodleShop, hint: 'box' },
    ],
  },
  {
    label: '第4版',
    sectionName: '文体·公告',
    staffCredit: '责编 邹平野 校对 何见秋 版式 舒可',
    places: [
      { article: cinemaProjector, hint: 'lead' },
      { article: tanhuangTroupe, hint: 'second' },
      { article: headlampRoom, hint: 'small' },
      { article: leaguePreview, hint: 'second' },
      { article: leagueTable12, hint: 'box' },
      { article: netUmpire, hint: 'small' },
      { article: songCall, hint: 'box' },
      { article: lakeSwim, hint: 'small' },
      { article: obituaryObserver, hint: 'box' },
      { article: roadNames, hint: 'box' },
      { article: waterNotice, hint: 'box' },
      { article: ferryLostThings, hint: 'box' },
      { article: threeLamps, hint: 'box' },
    ],
  },
]
