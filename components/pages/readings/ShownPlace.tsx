'use client'

import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { ownLine } from '#domain/source/lineOrder.ts'
import { FacsimileCrop } from '#components/facsimile/FacsimileCrop.tsx'
import { Badge } from '#components/ui/Badge.tsx'
import { DecideReading } from './DecideReading.tsx'
import { ReadingChange } from './ReadingChange.tsx'
import type { ReadPlace } from './readPlaces.ts'
import type { PageReadings } from './usePageReadings.ts'

type Shown = { readonly page: PageView; readonly readings: PageReadings }

/** One place where two sources differ, on the print and in both readings, and what may be done with it. */
export function ShownPlace({ page, readings }: Shown) {
  const t = useTranslations('desk.page.readings')
  const { now, index, places } = readings
  if (!now) return null
  const place = t('place', { at: index + 1, count: places.length })
  const line = page.lines.find(({ id }) => id === now.id)
  const box = now.kind === 'missing' ? now.line.box : line?.box
  const [first, second] = now.kind === 'missing' ? ['', now.line.text] : [now.line.text, now.line.reading]
  return (
    <div role="group" aria-label={place} className="flex flex-col gap-2">
      <div aria-live="polite" className="flex flex-col gap-1 border-y border-rule py-2">
        <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-ink-soft tabular-nums">
          <span>{place}</span>
          {now.kind === 'missing' ? <MissingFacts page={page} now={now} /> : <DifferenceFacts page={page} now={now} />}
        </p>
        {page.facsimile && box && (
          <div className="h-10">
            <FacsimileCrop
              facsimile={page.facsimile}
              box={box}
              label={t(now.kind === 'missing' ? 'behind' : 'line', { ordinal: ownLine(now.order) })}
            />
          </div>
        )}
        <ReadingChange first={first} second={second} lang={page.issue.language} />
      </div>
      <DecideReading page={page} readings={readings} />
    </div>
  )
}

type Facts = { readonly page: PageView; readonly now: ReadPlace }

function DifferenceFacts({ page, now }: Facts) {
  const t = useTranslations('desk.page.readings')
  const key = keyOf(page, now)
  return (
    <>
      <span>{t('line', { ordinal: ownLine(now.order) })}</span>
      {key > 0 && <span>{t('ofArticle', { key })}</span>}
      {now.isTaken && <Badge tone="amber">{t('isTaken')}</Badge>}
    </>
  )
}

/** Where a line stands that only the other source has, and which article it is in or would go into. */
function MissingFacts({ page, now }: Facts) {
  const t = useTranslations('desk.page.readings')
  const key = keyOf(page, now)
  const where = now.isTaken
    ? key > 0
      ? t('ofArticle', { key })
      : t('noArticle')
    : key > 0
      ? t('goesTo', { key })
      : t('goesNowhere')
  return (
    <>
      <span>{t('behind', { ordinal: ownLine(now.order) })}</span>
      <span>{where}</span>
      {now.isTaken ? <Badge tone="amber">{t('isAdded')}</Badge> : <Badge>{t('isMissing')}</Badge>}
    </>
  )
}

/** The number of the article, counted from 1; 0 for none. */
const keyOf = ({ articles }: PageView, { articleId }: ReadPlace): number =>
  articles.findIndex(({ id }) => id === articleId) + 1
