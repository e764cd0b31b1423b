import { PageContents } from '#components/reader/PageContents.tsx'
import type { ReaderWords } from '#components/reader/readerWords.ts'
import { pageWords } from '#components/reader/pageWords.ts'
import { calendarDate } from '#domain/reader/calendarDate.ts'
import { keptWith } from '#domain/reader/keptWith.ts'
import type { PageHead } from '#domain/reader/pageHead.ts'
import type { PublicPageView } from '#domain/reader/readerViews.ts'
import { assetPath } from '#server/assets/assets.ts'
import { issueMark } from '#server/reader/issueMark.ts'
import type { Drawn, Place } from './drawn.ts'

/** A printed page's page; `q` is what a search that led here looked for. */
export function drawPage({ t }: Place, view: PublicPageView, q: string): Drawn {
  const { publication, issue, page } = view
  return {
    head: keptWith(page, `head ${t.locale}`, () => pageHead(t, view)),
    body: <PageContents {...{ t, view }} words={q} zoomLibrary={assetPath('openseadragon.js')} />,
    scripts: ['page.js'],
    of: issueMark(publication.slug, issue),
    isPassing: q !== '',
  }
}

function pageHead(t: ReaderWords, { publication, issue, page }: PublicPageView): PageHead {
  const words = { publication: publication.title, day: calendarDate(issue.date), label: pageWords(t, page.label) }
  return {
    title: t('reader.titles.page', words),
    description: t('reader.descriptions.page', words),
    path: page.path,
    siteName: publication.title,
    // What goes on in its section from day to day.
    ...(page.sectionName === null ? {} : { feed: { publication: publication.slug, section: page.sectionName } }),
  }
}
