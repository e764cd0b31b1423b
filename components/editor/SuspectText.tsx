'use client'

import { useTranslations } from 'use-intl'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeysNow } from '#components/keys/useKeysNow.ts'
import type { LookedAt } from './useHeadSuspects.ts'
import type { Looking } from './useSuspects.ts'

/** The suspect that is looked at in words, read aloud when it changes; else how many there are. */
export function SuspectText(props: {
  readonly count: number
  /** Which one of them is looked at, from 1. */
  readonly at: number
  readonly current: LookedAt | null
  readonly looking: Looking
}) {
  const { count, at, current, looking } = props
  const t = useTranslations('suspects')
  const key = useKeysNow(bindings.nextSuspect) ?? ''
  const summary = (): string => {
    if (looking !== 'done') return t(looking)
    return count === 0 ? t('none') : `${t('count', { count })} · ${t('start', { key })}`
  }
  if (!current) return <span className="text-ink-soft">{summary()}</span>
  const { kind, reason, words, suggestions } = current.suspect
  return (
    <span role="status" className="min-w-0">
      {t('place', { at, count, kind: t(`kinds.${kind}`), words, reason: t(`reasons.${reason}`) })}
      {suggestions.length === 0 && <span className="text-ink-soft"> {t('noSuggestion')}</span>}
    </span>
  )
}
