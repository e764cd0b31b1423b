'use client'

import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { FacsimileCrop } from '#components/facsimile/FacsimileCrop.tsx'
import { Badge } from '#components/ui/Badge.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Select } from '#components/ui/Select.tsx'
import { ActButton } from '../ActButton.tsx'
import { PagePanel } from '../PagePanel.tsx'
import { OnlyLines } from './OnlyLines.tsx'
import { ReadingChange } from './ReadingChange.tsx'
import type { PageReadings as Readings } from './usePageReadings.ts'

type Shown = { readonly page: PageView; readonly readings: Readings }
const keys = { close: '⇧R', previous: ',', next: '.', line: '⏎', article: '⇧⏎', all: 'Ctrl ⏎' } as const

/** Another source of the page beside its own: each difference on the print, taken over or left. */
export function PageReadings({ page, readings }: Shown) {
  const t = useTranslations('desk.page.readings')
  const { compared } = readings
  return (
    <PagePanel
      title={t('title')}
      closing={{ shortcut: 'Shift+R', shown: keys.close, text: t('close') }}
      onClose={readings.toggle}
    >
      <Sources page={page} readings={readings} />
      {compared?.differences.length === 0 && <EmptyState title={t('none')} />}
      <Difference page={page} readings={readings} />
      {compared && <OnlyLines lines={compared.onlyThere} lang={page.issue.language} of="onlyThere" />}
      {compared && <OnlyLines lines={compared.onlyHere} lang={page.issue.language} of="onlyHere" />}
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
          })}
        </p>
      )}
    </>
  )
}

function Difference({ page, readings }: Shown) {
  const t = useTranslations('desk.page.readings')
  const { now, index, compared } = readings
  if (!now || !compared) return null
  const at = page.articles.findIndex(({ id }) => id === now.articleId)
  const place = t('place', { at: index + 1, count: compared.differences.length })
  const box = page.lines.find(({ id }) => id === now.id)?.box
  return (
    <div role="group" aria-label={place} className="flex flex-col gap-2">
      <div aria-live="polite" className="flex flex-col gap-1 border-y border-rule py-2">
        <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-ink-soft tabular-nums">
          <span>{place}</span>
          <span>{t('line', { ordinal: now.ordinal })}</span>
          {at >= 0 && <span>{t('ofArticle', { key: at + 1 })}</span>}
          {now.isTaken && <Badge tone="amber">{t('isTaken')}</Badge>}
        </p>
        {page.facsimile && box && (
          <div className="h-10">
            <FacsimileCrop facsimile={page.facsimile} box={box} label={t('line', { ordinal: now.ordinal })} />
          </div>
        )}
        <ReadingChange first={now.text} second={now.reading} lang={page.issue.language} />
      </div>
      <Decide page={page} readings={readings} />
    </div>
  )
}

/** Forth and back, and what may be done: for the line shown, its article, all. */
function Decide({ page, readings }: Shown) {
  const t = useTranslations('desk.page.readings')
  const { index, now, go, take, compared } = readings
  const areAllTaken = compared?.differences.every(({ isTaken }) => isTaken) ?? false
  const word = now?.isTaken ? 'giveBack' : 'take'
  return (
    <div className="flex flex-wrap gap-2">
      <ActButton shortcut="," shown={keys.previous} text={t('previous')} onPress={() => go(index - 1)} />
      <ActButton shortcut="." shown={keys.next} text={t('next')} onPress={() => go(index + 1)} />
      {page.mayLay && (
        <>
          <ActButton shortcut="Enter" shown={keys.line} text={t(`${word}.line`)} onPress={() => take('line')} />
          <ActButton
            shortcut="Shift+Enter"
            shown={keys.article}
            text={t(`${word}.article`)}
            onPress={() => take('article')}
          />
          <ActButton
            shortcut="Control+Enter"
            shown={keys.all}
            text={t(areAllTaken ? 'giveBack.all' : 'take.all')}
            onPress={() => take('all')}
          />
        </>
      )}
    </div>
  )
}
