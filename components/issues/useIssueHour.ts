'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { askServer, changing } from '#components/editor/saving/askServer.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** Gives an issue its hour and takes it back; `trouble` is why the last try was not done. */
export function useIssueHour(issueId: string) {
  const t = useTranslations()
  const router = useRouter()
  const refusalText = useRefusalText()
  const [isWorking, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const send = async (request: RequestInit, said: string): Promise<boolean> => {
    setWorking(true)
    const answer = await askServer(`/api/issues/${issueId}/schedule`, request)
    setWorking(false)
    router.refresh()
    const failed = answer.kind === 'refused' ? refusalText(answer.refusal) : t('editor.unreachable')
    setTrouble(answer.kind === 'ok' ? null : failed)
    if (answer.kind === 'ok') notify(said)
    return answer.kind === 'ok'
  }
  return {
    isWorking,
    trouble,
    setTrouble,
    schedule: (dueAt: string) => send(changing('POST', { dueAt }), t('desk.issue.schedule.done')),
    takeBack: () => send(changing('DELETE', {}), t('desk.issue.schedule.takenBack')),
  }
}
