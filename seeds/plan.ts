import { busStops } from './articles/busStops.ts'
import { captainInterview } from './articles/captainInterview.ts'
import { countedByHand } from './articles/countedByHand.ts'
import { ferryReturns } from './articles/ferryReturns.ts'
import { fishMarketMoves } from './articles/fishMarketMoves.ts'
import { lotusHarvest } from './articles/lotusHarvest.ts'
import { morningFog } from './articles/morningFog.ts'
import { nightClinic } from './articles/nightClinic.ts'
import { rowingCrew } from './articles/rowingCrew.ts'
import type { SeedArticle } from './articles/seedArticle.ts'
import { shrineLibrary } from './articles/shrineLibrary.ts'
import { umbrellaMender } from './articles/umbrellaMender.ts'
import { waterBirds } from './articles/waterBirds.ts'

/** How far an article of the demo is when a visitor first sees it. */
export type Standing = 'published' | 'approved' | 'inReview' | 'returned' | 'claimed'

export type Planned = {
  readonly article: SeedArticle
  readonly standing: Standing
  /** Logins of `people.ts`. */
  readonly corrector: 'zhuang' | 'fu'
  /** What the reviewer writes. */
  readonly note?: string
  /** What an editor sets as a headline because the page holds none. */
  readonly suppliedHeadline?: string
}

/** So that every queue of the desk has something, and the public an issue to read. What is not named waits unclaimed. */
export const plan: readonly Planned[] = [
  { article: ferryReturns, standing: 'published', corrector: 'zhuang', note: '数字与票价已核对。' },
  { article: nightClinic, standing: 'published', corrector: 'fu' },
  { article: fishMarketMoves, standing: 'published', corrector: 'zhuang' },
  { article: countedByHand, standing: 'published', corrector: 'fu' },
  { article: waterBirds, standing: 'published', corrector: 'zhuang' },
  { article: shrineLibrary, standing: 'published', corrector: 'fu' },
  { article: rowingCrew, standing: 'published', corrector: 'zhuang' },
  { article: busStops, standing: 'approved', corrector: 'fu' },
  { article: umbrellaMender, standing: 'inReview', corrector: 'zhuang' },
  { article: morningFog, standing: 'inReview', corrector: 'fu' },
  {
    article: lotusHarvest,
    standing: 'returned',
    corrector: 'zhuang',
    suppliedHeadline: '花桥镇莲子开采',
    note: '补了标题，很好。请再核对“4600亩”，图中只见一个晒场。',
  },
  { article: captainInterview, standing: 'claimed', corrector: 'fu' },
]
