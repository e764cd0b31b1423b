'use client'

import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { ActButton } from '../ActButton.tsx'
import type { PageReadings } from './usePageReadings.ts'

const keys = { previous: ',', next: '.', line: '⏎', article: '⇧⏎', all: 'Ctrl ⏎' } as const
const words = {
  differs: { take: 'take', giveBack: 'giveBack' },
  missing: { take: 'add', giveBack: 'takeAway' },
} as const

/** Forth and back, and what may be done: with the place shown, with those of its article, with all of its kind. */
export function DecideReading({ page, readings }: { readonly page: PageView; readonly readings: PageReadings }) {
  const t = useTranslations('desk.page.readings')
  const { index, now, go, take, places } = readings
  if (!now) return null
  const alike = places.filter(({ kind }) => kind === now.kind)
  const areAllTaken = alike.every(({ isTaken }) => isTaken)
  const of = words[now.kind]
  const [word, wordForAll] = [now.isTaken ? of.giveBack : of.take, areAllTaken ? of.giveBack : of.take]
  return (
    <div className="flex flex-wrap gap-2">
      <ActButton shortcut="," shown={keys.previous} text={t('previous')} onPress={() => go(index - 1)} />
      <ActButton shortcut="." shown={keys.next} text={t('next')} onPress={() => go(index + 1)} />
      {page.mayLay && (
        <>
          <ActButton shortcut="Enter" shown={keys.line} text={t(`${word}.line`)} onPress={() => take('line')} />
          {now.articleId !== null && (
            <ActButton
              shortcut="Shift+Enter"
              shown={keys.article}
              text={t(`${word}.article`)}
              onPress={() => take('article')}
            />
          )}
          <ActButton
            shortcut="Control+Enter"
            shown={keys.all}
            text={t(`${wordForAll}.all`, { count: alike.length })}
            onPress={() => take('all')}
          />
        </>
      )}
    </div>
  )
}
