import { cinemaProjector } from './articles/8421/cinemaProjector.ts'
import { dayLabour } from './articles/8421/dayLabour.ts'
import { harvestBuying } from './articles/8421/harvestBuying.ts'
import { headlampRoom } from './articles/8421/headlampRoom.ts'
import { holidayTrains } from './articles/8421/holidayTrains.ts'
import { lakeSwim } from './articles/8421/lakeSwim.ts'
import { lotusMachine } from './articles/8421/lotusMachine.ts'
import { netUmpire } from './articles/8421/netUmpire.ts'
import { oldLifts } from './articles/8421/oldLifts.ts'
import { shipyardOrders } from './articles/8421/shipyardOrders.ts'
import { tanhuangTroupe } from './articles/8421/tanhuangTroupe.ts'
import { transferLetter } from './articles/8421/transferLetter.ts'
import { bathHouse } from './articles/8422/bathHouse.ts'
import { bloodVan } from './articles/8422/bloodVan.ts'
import { booksUpstairs } from './articles/8422/booksUpstairs.ts'
import { deckhandsWhistle } from './articles/8422/deckhandsWhistle.ts'
import { greenSeconds } from './articles/8422/greenSeconds.ts'
import { houseNumbers } from './articles/8422/houseNumbers.ts'
import { marketNight } from './articles/8422/marketNight.ts'
import { napDesks } from './articles/8422/napDesks.ts'
import { oneYuanWheels } from './articles/8422/oneYuanWheels.ts'
import { pigeonLoft } from './articles/8422/pigeonLoft.ts'
import { rainRehearsal } from './articles/8422/rainRehearsal.ts'
import { sampleBooks } from './articles/8422/sampleBooks.ts'
import { secondBirdDay } from './articles/8422/secondBirdDay.ts'
import { watcherOfWater } from './articles/8422/watcherOfWater.ts'
import { twoMinutesSlow } from './articles/8422/twoMinutesSlow.ts'
import { nightMarketScales } from './articles/hant/nightMarketScales.ts'
import { schoolBell } from './articles/hant/schoolBell.ts'
import { sunkenGate } from './articles/hant/sunkenGate.ts'
import { leagueBrief } from './articles/en/leagueBrief.ts'
import { coopersDrain } from './articles/en/coopersDrain.ts'
import { driftwood } from './articles/8423/driftwood.ts'
import { halfBowl } from './articles/8423/halfBowl.ts'
import { stopInTime } from './articles/8423/stopInTime.ts'
import { busStops } from './articles/busStops.ts'
import { captainInterview } from './articles/captainInterview.ts'
import { countedByHand } from './articles/countedByHand.ts'
import { ferryReturns } from './articles/ferryReturns.ts'
import { fishMarketMoves } from './articles/fishMarketMoves.ts'
import { lateBook } from './articles/lateBook.ts'
import { morningFog } from './articles/morningFog.ts'
import { nightClinic } from './articles/nightClinic.ts'
import { rowingCrew } from './articles/rowingCrew.ts'
import type { SeedArticle } from './articles/seedArticle.ts'
import { shrineLibrary } from './articles/shrineLibrary.ts'
import { umbrellaMender } from './articles/umbrellaMender.ts'
import { waterBirds } from './articles/waterBirds.ts'
import type { ReporterKey } from './reporters.ts'

/** How far an article of the demo is when a visitor first sees it. */
export type Standing =
  | 'published'
  /** Public, and opened again: its draft is another than what the public reads. */
  | 'changed'
  /** Public again after a correction that the reader is told of. */
  | 'corrected'
  | 'retracted'
  | 'scheduled'
  | 'approved'
  | 'inReview'
  /** Approved once, where two have to. */
  | 'secondReview'
  | 'returned'
  | 'claimed'
  | 'untouched'

export type Planned = {
  readonly article: SeedArticle
  readonly standing: Standing
  /** A login of `people.ts`. */
  readonly corrector: 'zhuang' | 'fu' | 'he'
  /** What the corrector changes in the body: these words, which stand there once, into those. */
  readonly correction?: readonly [from: string, to: string]
  /** Paragraphs that the assembly cut in two, by the words before the cut: the corrector joins them. */
  readonly joins?: readonly string[]
  /** What is changed after it was public, and by whom; by its corrector when left out. */
  readonly after?: readonly [from: string, to: string]
  readonly afterBy?: 'zhuang' | 'fu' | 'he'
  /** What the reviewer writes; of a correction or a retraction, what the reader is told. */
  readonly note?: string
  /** Questions in the margin. */
  readonly remarks?: readonly Remark[]
}

/** A question of the reviewer, what its corrector says to it, and whether it is settled by that. */
export type Remark = { readonly text: string; readonly reply?: string; readonly isSettled?: true }

/** So that every queue of the desk has something, and the public an issue to read. */
export const plan: readonly Planned[] = [
  {
    article: ferryReturns,
    standing: 'published',
    corrector: 'zhuang',
    correction: ['把缆绳盘成了整整齐齐的圆圈', '把缆绳盘成整整齐齐的圆圈'],
    joins: ['新渡船是一条纯电动双'],
    note: '数字与票价已核对。',
  },
  {
    article: nightClinic,
    standing: 'published',
    corrector: 'fu',
    correction: ['三十分钟内取到', '三十分钟内可取'],
  },
  {
    article: fishMarketMoves,
    standing: 'published',
    corrector: 'zhuang',
    correction: ['租金却和里头的一样', '租金却和里面的一样'],
    joins: ['新棚最大的变化在脚下。'],
  },
  { article: countedByHand, standing: 'published', corrector: 'fu' },
  { article: shrineLibrary, standing: 'published', corrector: 'fu' },
  { article: captainInterview, standing: 'published', corrector: 'zhuang', joins: ['停航那些年，您在做什'] },
  { article: rowingCrew, standing: 'published', corrector: 'zhuang', note: '成绩与秩序册一致。' },
  { article: busStops, standing: 'approved', corrector: 'fu' },
  { article: umbrellaMender, standing: 'inReview', corrector: 'zhuang' },
  {
    article: morningFog,
    standing: 'returned',
    corrector: 'fu',
    correction: ['雾便由下往上退去', '雾就由下往上退去'],
    note: '文中两处“20度”，请写明是太阳的高度角，免得读成气温。',
  },
  {
    article: waterBirds,
    standing: 'claimed',
    corrector: 'zhuang',
    correction: ['提醒观鸟的人与鸟群保持', '提醒观鸟者与鸟群保持'],
  },
  { article: lateBook, standing: 'untouched', corrector: 'fu' },
  { article: oldLifts, standing: 'published', corrector: 'he' },
  { article: shipyardOrders, standing: 'published', corrector: 'zhuang' },
  {
    article: lotusMachine,
    standing: 'corrected',
    corrector: 'fu',
    correction: ['手快的一天捅十二斤', '手快的一天能捅十二斤'],
    after: ['一台成本310元，卖380元', '一台成本310元，售价380元'],
    afterBy: 'zhuang',
    note: '本文首发时“卖380元”一处用词不当，今改为“售价380元”，价格本身无误。',
  },
  { article: harvestBuying, standing: 'published', corrector: 'fu' },
  {
    article: dayLabour,
    standing: 'changed',
    corrector: 'zhuang',
    after: ['提前这一个小时，是数出来的', '提前的这一个小时，是数出来的'],
    afterBy: 'he',
  },
  {
    article: holidayTrains,
    standing: 'retracted',
    corrector: 'fu',
    note: '汽车东站来函说明，加开的两趟夜车尚未核准。本报撤下此文，待核实后另行刊出。',
  },
  { article: transferLetter, standing: 'published', corrector: 'he' },
  { article: cinemaProjector, standing: 'published', corrector: 'he' },
  { article: tanhuangTroupe, standing: 'published', corrector: 'zhuang' },
  { article: headlampRoom, standing: 'published', corrector: 'zhuang' },
  { article: netUmpire, standing: 'published', corrector: 'he' },
  { article: lakeSwim, standing: 'published', corrector: 'fu' },
  { article: napDesks, standing: 'published', corrector: 'zhuang' },
  { article: booksUpstairs, standing: 'published', corrector: 'fu' },
  { article: sampleBooks, standing: 'published', corrector: 'he' },
  { article: bathHouse, standing: 'scheduled', corrector: 'zhuang' },
  { article: oneYuanWheels, standing: 'scheduled', corrector: 'fu' },
  { article: bloodVan, standing: 'approved', corrector: 'he' },
  {
    article: rainRehearsal,
    standing: 'inReview',
    corrector: 'zhuang',
    remarks: [
      {
        text: '标题里的“八分钟”和文中“8分41秒”，请记者再核一遍。',
        reply: '问过了：第一遍8分41秒，第二遍7分52秒，标题取的是规定的时间。',
      },
      {
        text: '“一共73块，其中18块”，与昨天通报的数字对过了吗？',
        reply: '对过，读书节组委会的清单上也是73块。',
        isSettled: true,
      },
    ],
  },
  { article: houseNumbers, standing: 'inReview', corrector: 'fu' },
  {
    article: greenSeconds,
    standing: 'returned',
    corrector: 'zhuang',
    note: '五处路口请逐一写明加了几秒，不要只写北门一处。',
  },
  { article: pigeonLoft, standing: 'claimed', corrector: 'he' },
  { article: deckhandsWhistle, standing: 'claimed', corrector: 'fu' },
  { article: marketNight, standing: 'untouched', corrector: 'fu' },
  { article: secondBirdDay, standing: 'untouched', corrector: 'fu' },
  { article: watcherOfWater, standing: 'untouched', corrector: 'he' },
  { article: twoMinutesSlow, standing: 'inReview', corrector: 'he' },
  { article: sunkenGate, standing: 'published', corrector: 'zhuang' },
  { article: schoolBell, standing: 'secondReview', corrector: 'fu' },
  { article: nightMarketScales, standing: 'inReview', corrector: 'fu' },
  { article: leagueBrief, standing: 'published', corrector: 'zhuang' },
  { article: coopersDrain, standing: 'inReview', corrector: 'zhuang' },
  // Pages of No. 8423 were read by a machine: what stands there is still to be corrected.
  { article: stopInTime, standing: 'claimed', corrector: 'zhuang' },
  { article: halfBowl, standing: 'claimed', corrector: 'he' },
  {
    article: driftwood,
    standing: 'returned',
    corrector: 'zhuang',
    note: '识别误字还没有清完，请对照版面图再看一遍。',
  },
]

/** Two namesakes that an editor took for one person, and was set right: the merge was undone, and both stand for themselves. */
export const mistakenMerge: { readonly from: ReporterKey; readonly into: ReporterKey; readonly reason: string } = {
  from: 'linXiWriter',
  into: 'linXiReporter',
  reason: '同名，副刊文章的作者似乎就是本报记者。',
}

/** Whose bylines nobody has linked yet. */
export const waiting: readonly ReporterKey[] = ['gulinaAishan']
