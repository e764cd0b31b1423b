'use client'

import { useTranslations } from 'use-intl'
import type { IssueView } from '#domain/issues/issueView.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { PublishPreview } from './PublishPreview.tsx'
import { usePublishing } from './usePublishing.ts'

/** The button that publishes an issue, and the question before it: what goes out, what stays behind and why. */
export function PublishIssue({ issue }: { readonly issue: IssueView }) {
  const t = useTranslations()
  const refusalText = useRefusalText()
  const { isAsking, ask, isWorking, publish, trouble } = usePublishing(issue.id)
  const actions = (
    <>
      <Button onPress={() => ask(false)}>{t('common.cancel')}</Button>
      <Button variant="primary" isPending={isWorking} onPress={publish}>
        {isWorking ? t('desk.issue.working') : t('desk.issue.confirm', { count: issue.ready.length })}
      </Button>
    </>
  )
  return (
    <>
      <Button
        variant="primary"
        reason={issue.publishRefusal && refusalText(issue.publishRefusal)}
        onPress={() => ask(true)}
      >
        {t('desk.issue.publish')}
      </Button>
      <Dialog title={t('desk.issue.dialogTitle')} isOpen={isAsking} onOpenChange={ask} isAlert actions={actions}>
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
