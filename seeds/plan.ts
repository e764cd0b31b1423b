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
  /** What is changed after it was public. */
  readonly after?: readonly [from: string, to: string]
  /** What the reviewer writes; of a correction or a retraction, what the reader is told. */
  readonly note?: string
  /** A question in the margin. */
  readonly remark?: string
}

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
    after: ['一台成本310元，卖380元', '一台成本310元，售价380元'],
    note: '本文首发时“卖380元”一处用词不当，今改为“售价380元”，价格本身无误。',
  },
  { article: harvestBuying, standing: 'published', corrector: 'fu' },
  {
    article: dayLabour,
    standing: 'changed',
    corrector: 'zhuang',
    after: ['提前这一个小时，是数出来的', '提前的这一个小时，是数出来的'],
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
  { article: oneYuanWheels, standing: 'approved', corrector: 'fu' },
  { article: bloodVan, standing: 'approved', corrector: 'he' },
  {
    article: rainRehearsal,
    standing: 'inReview',
    corrector: 'zhuang',
    remark: '标题里的“八分钟”和文中“8分41秒”，请记者再核一遍。',
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
]

/** Whose bylines nobody has linked yet. */
export const waiting: readonly ReporterKey[] = ['gulinaAishan']
