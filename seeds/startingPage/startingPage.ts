import type { PageLayout } from '../typesetting/pageLayout.ts'
import { bookFairRehearsal } from './bookFairRehearsal.ts'
import { bookshopLamps } from './bookshopLamps.ts'
import { committeeMeets } from './committeeMeets.ts'
import { everydayReading } from './everydayReading.ts'
import { libraryPrepares } from './libraryPrepares.ts'
import { paperMakers } from './paperMakers.ts'
import { readersCircle } from './readersCircle.ts'

/** A page for the browser tests: hard to assemble, because three articles by one reporter share their subject. */
export const startingPage: PageLayout = {
  name: 'starting-page',
  blocks: [
    {
      set: 'body',
      article: paperMakers,
      columns: [{ measure: 17, lines: 14 }, { measure: 17, lines: 11, gap: false }, { measure: 27 }],
    },
    {
      set: 'body',
      article: everydayReading,
      columns: [{ measure: 13, lines: 19 }, { measure: 13, lines: 24 }, { measure: 13 }],
      runIn: true,
    },
    { set: 'head', article: everydayReading },
    { set: 'author', article: everydayReading },
    {
      set: 'body',
      article: committeeMeets,
      columns: [{ measure: 12, lines: 18 }, { measure: 12, lines: 17, gap: false }, { measure: 13 }],
    },
    {
      set: 'body',
      article: bookshopLamps,
      columns: [{ measure: 12, lines: 15 }, { measure: 12, lines: 16 }, { measure: 12 }],
    },
    { set: 'head', article: bookshopLamps, spaced: [0] },
    { set: 'captions', article: bookshopLamps, measure: 42 },
    { set: 'body', article: libraryPrepares, columns: [{ measure: 17 }] },
    { set: 'line', text: '一江书声 全城共读', reason: 'columnTag', runIn: true },
    {
      set: 'body',
      article: bookFairRehearsal,
      columns: [{ measure: 12, lines: 10 }, { measure: 12, lines: 12 }, { measure: 12 }],
    },
    { set: 'head', article: bookFairRehearsal, spaced: [0, 1] },
    { set: 'head', article: committeeMeets },
    {
      set: 'body',
      article: readersCircle,
      columns: [{ measure: 12, lines: 20 }, { measure: 12, lines: 21 }, { measure: 12 }],
    },
    { set: 'head', article: readersCircle },
  ],
}
