'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Answer } from '#components/editor/saving/askServer.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** Does an act on a record: what it says when done, why not where refused, and the screen as it stands after it. */
export function useReporterAct() {
  const t = useTranslations('editor')
  const router = useRouter()
  const refusalText = useRefusalText()
  const [isWorking, setWorking] = useState(false)
  const run = async (ask: () => Promise<Answer>, done: string): Promise<boolean> => {
    if (isWorking) return false
    setWorking(true)
    const answer = await ask()
    setWorking(false)
    if (answer.kind === 'ok') notify(done)
    else if (answer.kind === 'refused') notify(refusalText(answer.refusal), 'refused')
    else notify(t('unreachable'), 'refused')
    if (answer.kind === 'ok') router.refresh()
    return answer.kind === 'ok'
  }
  return { run, isWorking }
}
