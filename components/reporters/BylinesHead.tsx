'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { WaitingView } from '#domain/reporters/waitingViews.ts'
import { Button } from '#components/ui/Button.tsx'
import { OldArticles } from './OldArticles.tsx'
import type { WaitingState } from './waitingState.ts'

const tab =
  'border-b-2 border-transparent py-1 text-ink-soft hover:text-ink aria-[current]:border-ink aria-[current]:text-ink'

/** What waits and what was left open, and what was decided last, with the way back. */
export function BylinesHead(props: {
  readonly view: WaitingView
  readonly state: WaitingState
  readonly unsent: number
  readonly onUndo: () => void
}) {
  const { view, state, unsent, onUndo } = props
  const t = useTranslations('bylines')
  const { areLeftOpen, counts } = view
  const left = state.groups.reduce((sum, { count }) => sum + count, 0)
  return (
    <header className="flex min-h-20 flex-wrap items-center gap-x-6 gap-y-1 py-3 text-sm">
      <h1 className="font-serif text-2xl font-semibold">{t('title')}</h1>
      <nav aria-label={t('which')} className="flex gap-4">
        <Link href="/desk/bylines" aria-current={areLeftOpen ? undefined : 'page'} className={tab}>
          {t('waiting', { count: areLeftOpen ? counts.waiting : left })}
        </Link>
        <Link href="/desk/bylines?open=1" aria-current={areLeftOpen ? 'page' : undefined} className={tab}>
          {t('leftOpen', { count: areLeftOpen ? left : counts.leftOpen })}
        </Link>
      </nav>
      {view.mayRunOld && <OldArticles run={view.oldRun} />}
      <LastDecision state={state} onUndo={onUndo} />
      <span role="status" className="text-xs text-ink-soft">
        {unsent > 0 ? t('sending', { count: unsent }) : ''}
      </span>
    </header>
  )
}

function LastDecision({ state, onUndo }: { readonly state: WaitingState; readonly onUndo: () => void }) {
  const t = useTranslations('bylines')
  const last = state.decisions.at(-1)
  if (!last) return null
  const told = { printed: last.group.name, count: last.mentionIds.length }
  return (
    <span className="flex items-center gap-2 md:ms-auto">
      <span data-content="">
        {last.name === null ? t('openedLast', told) : t('linkedLast', { ...told, name: last.name })}
      </span>
      <Button variant="quiet" onPress={onUndo} shortcut="u">
        {t('undo')}
      </Button>
    </span>
  )
}
