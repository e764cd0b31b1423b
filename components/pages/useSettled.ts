'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PageActTaken } from '#domain/pages/pageActTaken.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** Does one asking at a time; says in words why something was not done, and reads the page anew. Tells whether it was done. */
export function useSettled() {
  const t = useTranslations('desk.page')
  const refusalText = useRefusalText()
  const router = useRouter()
  const [isWorking, setWorking] = useState(false)
  return async (work: () => Promise<PageActTaken | Refusal | null>): Promise<boolean> => {
    if (isWorking) return false
    setWorking(true)
    const answer = await work()
    setWorking(false)
    if (!answer) notify(t('actFailed'), 'refused')
    else if (isRefusal(answer)) notify(refusalText(answer), 'refused')
    router.refresh()
    return answer !== null && !isRefusal(answer)
  }
}
