'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OldRunView } from '#domain/reporters/waitingViews.ts'
import { Button } from '#components/ui/Button.tsx'
import { MomentText } from '#components/ui/MomentText.tsx'
import { askOldBylines, readOldRun } from './askBylines.ts'
import { useReporterAct } from './useReporterAct.ts'

/** Between two looks at how far a run is, in milliseconds. */
const pause = 2_000

/** Has the texts of all old articles read once more, says how far that is, and what the last time came to. */
export function OldArticles({ run: first }: { readonly run: OldRunView }) {
  const t = useTranslations('bylines')
  const { run: act, isWorking } = useReporterAct()
  const [isAsked, setAsked] = useState(false)
  const { running, last } = useRun(first, isAsked)
  const ask = async (): Promise<void> => {
    if (await act(askOldBylines, t('runOldAsked'))) setAsked(true)
  }
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Button variant="quiet" isPending={isWorking} onPress={() => void ask()}>
        {t('runOld')}
      </Button>
      <span role="status" className="flex flex-wrap items-center gap-x-2 text-xs text-ink-soft">
        {running ? (
          <>
            <progress max={Math.max(1, running.total)} value={running.done} aria-label={t('runOld')} className="w-24" />
            {t('oldRunning', running)}
          </>
        ) : (
          last && (
            <>
              {t('lastRun', last)} <MomentText at={last.at} />
            </>
          )
        )}
      </span>
    </span>
  )
}

/** How the run stands: looked at again and again while one is on its way or was just asked for. */
function useRun(first: OldRunView, isAsked: boolean): OldRunView {
  const [now, setNow] = useState(first)
  const isOnItsWay = now.running !== null || (isAsked && now.last?.at === first.last?.at)
  useEffect(() => {
    if (!isOnItsWay) return
    const timer = setInterval(() => void readOldRun().then((told) => told && setNow(told)), pause)
    return () => clearInterval(timer)
  }, [isOnItsWay])
  return now
}
