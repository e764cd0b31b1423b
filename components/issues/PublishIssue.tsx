'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { IssueView } from '#domain/issues/issueView.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { askToPublish } from './askToPublish.ts'
import { PublishPreview } from './PublishPreview.tsx'

/** The button that publishes an issue, and the question before it: what goes out, what stays behind and why. */
export function PublishIssue({ issue }: { readonly issue: IssueView }) {
  const t = useTranslations()
  const refusalText = useRefusalText()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isWorking, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  const ask = (isOpen: boolean) => {
    setAsking(isOpen)
    setTrouble(null)
  }
  const publish = async () => {
    setWorking(true)
    const done = await askToPublish(issue.id)
    setWorking(false)
    if (!done) return setTrouble(t('desk.issue.unreachable'))
    if (isRefusal(done)) return setTrouble(refusalText(done))
    ask(false)
    notify(t('desk.issue.done', { count: done.published.length }))
    router.refresh()
  }
  const reason = issue.publishRefusal && refusalText(issue.publishRefusal)
  return (
    <>
      <Button variant="primary" reason={reason} onPress={() => ask(true)}>
        {t('desk.issue.publish')}
      </Button>
      <Dialog
        title={t('desk.issue.dialogTitle')}
        isOpen={isAsking}
        onOpenChange={ask}
        isAlert
        actions={
          <>
            <Button onPress={() => ask(false)}>{t('common.cancel')}</Button>
            <Button variant="primary" isPending={isWorking} onPress={publish}>
              {isWorking ? t('desk.issue.working') : t('desk.issue.confirm', { count: issue.ready.length })}
            </Button>
          </>
        }
      >
        <PublishPreview issue={issue} />
        {trouble && (
          <p role="alert" className="border-s-2 border-vermilion ps-3 text-sm text-vermilion">
            {trouble}
          </p>
        )}
      </Dialog>
    </>
  )
}
