import { countedByHand } from '../articles/countedByHand.ts'
import { ferryReturns } from '../articles/ferryReturns.ts'
import { fishMarketMoves } from '../articles/fishMarketMoves.ts'
import { lotusHarvest } from '../articles/lotusHarvest.ts'
import { nightClinic } from '../articles/nightClinic.ts'
import { shrineLibrary } from '../articles/shrineLibrary.ts'
import { waterBirds } from '../articles/waterBirds.ts'
import type { PageLayout } from '../typesetting/pageLayout.ts'
import { ferryJump } from './ferryJump.ts'

/** Page 1, 要闻. Its damage: a lead that jumps, headlines after and far from their bodies, a caption between articles. */
export const page01: PageLayout = {
  name: '01',
  blocks: [
    { set: 'head', article: ferryReturns, spaced: [0] },
    {
      set: 'body',
      article: ferryReturns,
      columns: [{ measure: 15, lines: 16 }, { measure: 15, lines: 15, gap: false }, { measure: 26 }],
      until: ferryJump,
    },
    { set: 'line', text: '（下转第2版）', reason: 'jumpLine' },
    { set: 'captions', article: ferryReturns, measure: 30 },
    { set: 'body', article: nightClinic, columns: [{ measure: 13 }] },
    {
      set: 'body',
      article: fishMarketMoves,
      columns: [{ measure: 15, lines: 15 }, { measure: 15, lines: 16 }, { measure: 15 }],
      runIn: true,
    },
    { set: 'line', text: '澜浦时评', reason: 'columnTag', runIn: true },
    { set: 'head', article: countedByHand },
    { set: 'author', article: countedByHand },
    { set: 'body', article: countedByHand, columns: [{ measure: 20, lines: 11 }, { measure: 20 }] },
    { set: 'head', article: fishMarketMoves },
    {
      set: 'body',
      article: waterBirds,
      columns: [{ measure: 14, lines: 12 }, { measure: 14, lines: 12 }, { measure: 14 }],
    },
    { set: 'head', article: nightClinic },
    { set: 'head', article: waterBirds, spaced: [0, 1] },
    { set: 'body', article: shrineLibrary, columns: [{ measure: 17, lines: 12 }, { measure: 17 }] },
    { set: 'head', article: shrineLibrary, spaced: [0] },
    { set: 'captions', article: lotusHarvest, measure: 24 },
    { set: 'line', text: '责编 宋念慈 校对 庄允和 美编 舒可', reason: 'staffCredit' },
    { set: 'line', text: '2025年9月17日 星期三 第1版 要闻', reason: 'folio' },
  ],
}
