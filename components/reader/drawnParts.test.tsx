import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { calendarMonths } from '#domain/reader/calendarMonths.ts'
import { printedArticle } from '#domain/reader/testing/printedArticle.ts'
import type { PublicFacsimile } from '#domain/reader/readerViews.ts'
import { CalendarMonthSheet } from './CalendarMonthSheet.tsx'
import { Corrections } from './Corrections.tsx'
import { PageSection } from './PageSection.tsx'
import { PrintedPlace } from './PrintedPlace.tsx'
import { readerWords } from './readerWords.ts'

const t = readerWords('zh-Hans')
const { publication, issue, path } = printedArticle
const facsimile: PublicFacsimile = {
  ...{ id: 'f', width: 2400, height: 3400, images: '/api/public-facsimiles/f/1', isPartial: false },
  zones: [
    {
      path,
      polygon: [
        [0, 0],
        [10, 0],
        [10, 20],
      ],
    },
  ],
}

it('a calendar marks the day on which an issue is missing, and no other', () => {
  const [, , , , , , , , month] = calendarMonths(2019, [issue])
  if (!month) throw new Error('A year has twelve months')
  const drawn = renderToStaticMarkup(<CalendarMonthSheet {...{ t, publication, month }} missing={['2019-09-17']} />)
  expect(drawn.match(/missing-day/gu)).toHaveLength(1)
  expect(drawn).toMatch(/missing-day" title="[^"]+"><time dateTime="2019-09-17">17<\/time>/u)
  expect(drawn).toContain(`href="${issue.path}" aria-label="2019年9月18日 星期三"`)
})

it('an issue shows its pages small, and nothing where no image may be seen', () => {
  const page = { path: `${issue.path}/page/A01`, label: 'A01', sectionName: '要闻', articles: [], facsimile }
  const drawn = renderToStaticMarkup(<PageSection {...{ t, publication, page }} />)
  expect(drawn).toContain(`<span class="page-thumb"><img src="/api/public-facsimiles/f/1/whole/`)
  const unseen = renderToStaticMarkup(<PageSection {...{ t, publication }} page={{ ...page, facsimile: null }} />)
  expect(unseen).not.toContain('<img')
})

it('an article shows where it was printed, its place on the page lit', () => {
  const [first] = printedArticle.printedOn
  if (!first) throw new Error('It was printed')
  const article = { ...printedArticle, printedOn: [{ ...first, facsimile }] }
  const drawn = renderToStaticMarkup(<PrintedPlace {...{ t, article }} />)
  expect(drawn).toContain(`<ul class="printed-place"`)
  expect(drawn).toContain('<polygon points="0,0 10,0 10,20"></polygon>')
  expect(renderToStaticMarkup(<PrintedPlace t={t} article={printedArticle} />)).toBe('')
})

it('a correction tells its day, its cause and its words', () => {
  const drawn = renderToStaticMarkup(<Corrections t={t} article={printedArticle} />)
  expect(drawn).toContain('<time dateTime="2025-09-18T01:00:00.000Z">2025年9月18日</time> · 报纸原文有误：')
  expect(drawn).toContain('船长的名字有误。')
})
