import { issue } from './layouts/issue.ts'
import { issue8423 } from './layouts/issue8423.ts'
import { startingPage } from './startingPage/startingPage.ts'
import { joinPages } from './typesetting/joinPages.ts'
import type { PageLayout } from './typesetting/pageLayout.ts'
import { pageTruth } from './typesetting/pageTruth.ts'
import { setPage } from './typesetting/setPage.ts'

/** Pages laid out without a hand, harder than most: the bench scores them apart. */
const laidPages = 'seeds/pages/laid'

export type MadeFile = { readonly path: string; readonly text: string }

/** Every file that is made from the layouts, by its path from the top of the project. */
export function pageFiles(): MadeFile[] {
  const layouts = issue.pages.map((page) => page.layout)
  return [
    ...layouts.flatMap((layout) => [rawText('seeds/pages', layout), truth('seeds/pages', layout)]),
    truth('seeds/pages', joinPages('issue', layouts)),
    ...issue8423.pages.flatMap(({ layout }) => [rawText(laidPages, layout), truth(laidPages, layout)]),
    rawText('e2e/pages', startingPage),
    truth('e2e/pages', startingPage),
  ]
}

function rawText(folder: string, layout: PageLayout): MadeFile {
  return { path: `${folder}/${layout.name}.txt`, text: setPage(layout) }
}

function truth(folder: string, layout: PageLayout): MadeFile {
  return { path: `${folder}/${layout.name}.truth.json`, text: `${JSON.stringify(pageTruth(layout), null, 2)}\n` }
}
