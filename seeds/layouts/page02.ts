import { busStops } from '../articles/busStops.ts'
import { captainInterview } from '../articles/captainInterview.ts'
import { ferryReturns } from '../articles/ferryReturns.ts'
import { lateBook } from '../articles/lateBook.ts'
import { morningFog } from '../articles/morningFog.ts'
import { rowingCrew } from '../articles/rowingCrew.ts'
import { umbrellaMender } from '../articles/umbrellaMender.ts'
import type { PageLayout } from '../typesetting/pageLayout.ts'
import { ferryJump } from './ferryJump.ts'

/** Page 2, 城事 and 副刊. Its damage: a lead that goes on, an interview, author lines apart, a credit, namesakes. */
export const page02: PageLayout = {
  name: '02',
  blocks: [
    { set: 'line', text: '2025年9月17日 星期三 第2版 城事·副刊', reason: 'folio' },
    { set: 'line', text: '（上接第1版）', reason: 'jumpLine' },
    { set: 'body', article: ferryReturns, columns: [{ measure: 18 }], from: ferryJump },
    { set: 'body', article: busStops, columns: [{ measure: 13 }], runIn: true },
    { set: 'head', article: captainInterview, spaced: [0] },
    { set: 'author', article: captainInterview },
    { set: 'body', article: captainInterview, columns: [{ measure: 19, lines: 16 }, { measure: 19 }] },
    { set: 'head', article: busStops },
    {
      set: 'body',
      article: lateBook,
      columns: [{ measure: 19, lines: 10 }, { measure: 19, lines: 7, gap: false }, { measure: 28 }],
    },
    { set: 'head', article: morningFog, spaced: [0] },
    { set: 'head', article: lateBook, spaced: [0, 1] },
    { set: 'body', article: morningFog, columns: [{ measure: 14, lines: 13 }, { measure: 14 }] },
    { set: 'line', text: '苇岸', reason: 'columnTag', runIn: true },
    { set: 'head', article: umbrellaMender, spaced: [0] },
    { set: 'author', article: umbrellaMender },
    { set: 'body', article: umbrellaMender, columns: [{ measure: 22, lines: 17 }, { measure: 22 }] },
    { set: 'captions', article: rowingCrew, measure: 34 },
    {
      set: 'body',
      article: rowingCrew,
      columns: [{ measure: 15, lines: 13 }, { measure: 15, lines: 13 }, { measure: 15 }],
    },
    { set: 'head', article: rowingCrew, spaced: [0, 1] },
    { set: 'line', text: '责任编辑：宋念慈 校对：傅小舟 版式：舒可', reason: 'staffCredit' },
  ],
}
