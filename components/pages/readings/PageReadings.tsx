'use client'

import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import type { ComparedReadings } from '#domain/pages/readingRequests.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Select } from '#components/ui/Select.tsx'
import { PagePanel } from '../PagePanel.tsx'
import { OnlyLines } from './OnlyLines.tsx'
import { ShownPlace } from './ShownPlace.tsx'
import type { PageReadings as Readings } from './usePageReadings.ts'

type Shown = { readonly page: PageView; readonly readings: Readings }
const closeKey = '⇧R'

/** Another source of the page beside its own: each place where they differ on the print, taken over or left. */
export function PageReadings({ page, readings }: Shown) {
  const t = useTranslations('desk.page.readings')
  const { compared, places } = readings
  return (
    <PagePanel
      title={t('title')}
      closing={{ shortcut: 'Shift+R', shown: closeKey, text: t('close') }}
      onClose={readings.toggle}
    >
      <Sources page={page} readings={readings} />
      {compared && places.length === 0 && <EmptyState title={t('none')} />}
      <ShownPlace page={page} readings={readings} />
      <OnlyThere page={page} readings={readings} />
      {compared && <OnlyLines lines={compared.onlyHere.map(lineOf)} lang={page.issue.language} of="onlyHere" />}
    </PagePanel>
  )
}

/** Which source stands beside the page's own, and how much they have in common. */
function Sources({ page, readings }: Shown) {
  const t = useTranslations('desk.page.readings')
  const others = page.sources.filter(({ isCurrent }) => !isCurrent)
  const { compared } = readings
  return (
    <>
      <Select
        label={t('source')}
        value={readings.source}
        options={others.map(({ id, fileName, lines }) => ({ key: id, text: t('file', { name: fileName, lines }) }))}
        onChange={readings.setSource}
      />
      {compared && (
        <p className="text-xs text-ink-soft tabular-nums" role="status">
          {t('counts', {
            same: compared.same,
            differing: compared.differences.length,
            taken: compared.differences.filter(({ isTaken }) => isTaken).length,
          })}{' '}
          {t('countsMissing', {
            missing: compared.onlyThere.length,
            added: compared.onlyThere.filter(({ isAdded }) => isAdded).length,
          })}
        </p>
      )}
    </>
  )
}

/** The lines that only the other source has, to go to. */
function OnlyThere({ page, readings }: Shown) {
  const { places, index, go } = readings
  const lines = places.flatMap((place, at) => {
    if (place.kind !== 'missing') return []
    const { id, line, isTaken } = place
    return [{ id, order: place.order, text: line.text, isTaken, isNow: at === index, go: () => go(at) }]
  })
  return <OnlyLines lines={lines} lang={page.issue.language} of="onlyThere" />
}

const lineOf = ({ id, ordinal, text }: ComparedReadings['onlyHere'][number]) => ({
  ...{ id, order: ordinal, text },
})
