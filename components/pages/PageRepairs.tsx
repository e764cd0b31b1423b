'use client'

import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { ruleNameOf } from '#components/editor/ruleNameOf.ts'
import { Badge } from '#components/ui/Badge.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { ActButton } from './ActButton.tsx'
import { PagePanel } from './PagePanel.tsx'
import { RepairOnLine } from './RepairOnLine.tsx'
import { RepairRules } from './RepairRules.tsx'
import { sureness } from './sureness.ts'
import type { PageRepairs as Repairs } from './usePageRepairs.ts'

const keys = { close: 'r', previous: ',', next: '.', reject: '⌫', rejectAll: '⇧⌫' } as const
const tones = { sure: 'plain', fairlySure: 'amber', unsure: 'vermilion' } as const

/** What the assembly changed by itself, gone through one by one: before and after on the printed line; one or all rejected. */
export function PageRepairs({ page, repairs }: { readonly page: PageView; readonly repairs: Repairs }) {
  const t = useTranslations('desk.page.repairList')
  const { isLoaded, shown, index, now } = repairs
  return (
    <PagePanel
      title={t('title')}
      closing={{ shortcut: 'r', shown: keys.close, text: t('close') }}
      onClose={repairs.toggle}
    >
      <RepairRules repairs={repairs.standing} rule={repairs.rule} setRule={repairs.setRule} />
      {isLoaded && shown.length === 0 && <EmptyState title={t('none')} />}
      {now && (
        <div
          role="group"
          aria-label={t('place', { at: index + 1, count: shown.length })}
          className="flex flex-col gap-2"
        >
          <Shown page={page} repairs={repairs} />
          <Decide page={page} repairs={repairs} />
        </div>
      )}
      <Rejected page={page} repairs={repairs} />
    </PagePanel>
  )
}

/** What was rejected before, to be looked at: an act that is undone takes it back. */
function Rejected({ page, repairs: { rejected } }: { readonly page: PageView; readonly repairs: Repairs }) {
  const t = useTranslations('desk.page.repairList')
  if (rejected.length === 0) return null
  return (
    <details className="border-t border-rule pt-2 text-sm">
      <summary className="cursor-pointer">{t('rejected', { count: rejected.length })}</summary>
      <ul className="divide-y divide-rule">
        {rejected.map((repair) => (
          <li key={repair.id} className="py-1">
            <RuleName rule={repair.rule} />
            <RepairOnLine repair={repair} lines={page.lines} lang={page.issue.language} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const RuleName = ({ rule }: { readonly rule: string }) => {
  const t = useTranslations('editor.rules')
  return <span className="text-xs text-ink-soft">{t(ruleNameOf(rule))}</span>
}

function Shown({ page, repairs: { now, index, shown } }: { readonly page: PageView; readonly repairs: Repairs }) {
  const t = useTranslations('desk.page')
  if (!now) return null
  const how = sureness(now.confidence)
  return (
    <div aria-live="polite" className="flex flex-col gap-1 border-y border-rule py-2">
      <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-ink-soft tabular-nums">
        <span>{t('repairList.place', { at: index + 1, count: shown.length })}</span>
        <RuleName rule={now.rule} />
        <Badge tone={tones[how]}>{t(how)}</Badge>
      </p>
      <RepairOnLine repair={now} lines={page.lines} lang={page.issue.language} />
    </div>
  )
}

/** Forth and back, and what may be done with the one shown. */
function Decide({ page, repairs }: { readonly page: PageView; readonly repairs: Repairs }) {
  const t = useTranslations('desk.page.repairList')
  const { index, now, standing, go, reject } = repairs
  const same = standing.filter(({ rule }) => rule === now?.rule).length
  return (
    <div className="flex flex-wrap gap-2">
      <ActButton shortcut="," shown={keys.previous} text={t('previous')} onPress={() => go(index - 1)} />
      <ActButton shortcut="." shown={keys.next} text={t('next')} onPress={() => go(index + 1)} />
      {page.mayLay && (
        <>
          <ActButton shortcut="Backspace" shown={keys.reject} text={t('reject')} onPress={() => reject(false)} />
          <ActButton
            shortcut="Shift+Backspace"
            shown={keys.rejectAll}
            text={t('rejectAll', { count: same })}
            onPress={() => reject(true)}
          />
        </>
      )}
    </div>
  )
}
