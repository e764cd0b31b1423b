import { openNewsroom, test as base, type Newsroom } from './newsroom.ts'
import { printPage } from './printedPage.ts'

/** Playwright's test with a newsroom that also has an issue with its facsimile, shared by the tests of one worker. */
export const test = base.extend<object, { printed: Newsroom }>({
  printed: [
    async ({}, use) => {
      const newsroom = await openNewsroom()
      await printPage(newsroom)
      await use(newsroom)
      await newsroom.close()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
})
