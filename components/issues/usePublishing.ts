'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { askToPublish } from './askToPublish.ts'

/** Publishing an issue: the question asked before it, the work, and why it was not done. */
export function usePublishing(issueId: string) {
  const t = useTranslations('desk.issue')
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
    const done = await askToPublish(issueId)
    setWorking(false)
    if (!done) return setTrouble(t('unreachable'))
    if (isRefusal(done)) return setTrouble(refusalText(done))
    ask(false)
    notify(t('done', { count: done.published.length }))
    router.refresh()
  }
  return { isAsking, ask, isWorking, publish, trouble }
}
