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
export type Standing = 'published' | 'approved' | 'inReview' | 'returned' | 'claimed' | 'untouched'

export type Planned = {
  readonly article: SeedArticle
  readonly standing: Standing
  /** A login of `people.ts`. */
  readonly corrector: 'zhuang' | 'fu'
  /** What the corrector changes in the body: these words, which stand there once, into those. */
  readonly correction?: readonly [from: string, to: string]
  /** What the reviewer writes. */
  readonly note?: string
}

/** So that every queue of the desk has something, and the public an issue to read. */
export const plan: readonly Planned[] = [
  {
    article: ferryReturns,
    standing: 'published',
    corrector: 'zhuang',
    correction: ['把缆绳盘成了整整齐齐的圆圈', '把缆绳盘成整整齐齐的圆圈'],
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
  },
  { article: countedByHand, standing: 'published', corrector: 'fu' },
  { article: shrineLibrary, standing: 'published', corrector: 'fu' },
  { article: captainInterview, standing: 'published', corrector: 'zhuang' },
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
]

/** Whose bylines nobody has linked yet. */
export const waiting: readonly ReporterKey[] = ['gulinaAishan']
