'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { IssueView } from '#domain/issues/issueView.ts'
import { inputRefusal } from '#domain/workflow/stepInput.ts'
import { HourField } from '#components/editor/HourField.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { PublishPreview } from './PublishPreview.tsx'
import { useIssueHour } from './useIssueHour.ts'

/** The button that gives an issue its hour; for who may publish, and where it has none. */
export function ScheduleIssue({ issue }: { readonly issue: IssueView }) {
  const t = useTranslations('desk.issue.schedule')
  const refusalText = useRefusalText()
  const [isAsking, setAsking] = useState(false)
  const { refusal } = issue.schedule
  if (refusal?.refused === 'roleMayNot' || refusal?.refused === 'issueScheduled') return null
  return (
    <>
      <Button reason={refusal && refusalText(refusal)} onPress={() => setAsking(true)}>
        {t('button')}
      </Button>
      {isAsking && <HourDialog issue={issue} onClose={() => setAsking(false)} />}
    </>
  )
}

function HourDialog({ issue, onClose }: { readonly issue: IssueView; readonly onClose: () => void }) {
  const t = useTranslations()
  const refusalText = useRefusalText()
  const [dueAt, setDueAt] = useState<string | undefined>(undefined)
  const hour = useIssueHour(issue.id)
  const finish = async (): Promise<void> => {
    const refusal = inputRefusal('schedule', { dueAt }, Date.now())
    if (refusal) return hour.setTrouble(refusalText(refusal))
    if (await hour.schedule(dueAt ?? '')) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('common.cancel')}</Button>
      <Button variant="primary" isPending={hour.isWorking} onPress={() => void finish()}>
        {t('desk.issue.schedule.confirm')}
      </Button>
    </>
  )
  const words = {
    goesOut: t('desk.issue.schedule.goesOut', { count: issue.ready.length }),
    stays: t('desk.issue.schedule.stays', { count: issue.stays.length }),
  }
  return (
    <Dialog title={t('desk.issue.schedule.title')} isOpen onOpenChange={onClose} actions={actions}>
      <HourField timeZone={issue.schedule.timeZone} onHour={setDueAt} />
      {hour.trouble && (
        <p role="alert" className="border-s-2 border-vermilion ps-3 text-sm text-vermilion">
          {hour.trouble}
        </p>
      )}
      <PublishPreview issue={issue} words={words} />
    </Dialog>
  )
}
