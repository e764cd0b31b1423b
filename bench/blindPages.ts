import { pages8422 } from '#seeds/articles/8422/pages.ts'
import { layPage } from '#seeds/layouts/layPage.ts'
import { pageTruth } from '#seeds/typesetting/pageTruth.ts'
import { setPage } from '#seeds/typesetting/setPage.ts'
import type { KnownPage } from './assemblyPages.ts'

/** Pages that no weight of the assembly is fitted to: No. 8422, laid out without a hand. What it got wrong was looked at. */
export function blindPages(): KnownPage[] {
  return pages8422.map((page, index) => {
    const layout = layPage(`8422-${index + 1}`, `2025年9月18日 星期四 ${page.label} ${page.sectionName}`, page)
    return { name: layout.name, raw: setPage(layout), truth: pageTruth(layout) }
  })
}
