'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { askServer, changing } from '#components/editor/saving/askServer.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** Asks for a change and reads the screen anew; gives what the server gave, or null where it was refused. */
export function useAdministering() {
  const t = useTranslations()
  const router = useRouter()
  const refusalText = useRefusalText()
  const [isWorking, setWorking] = useState(false)
  const ask = async (address: string, body: unknown, done?: string): Promise<{ readonly value: unknown } | null> => {
    setWorking(true)
    const answer = await askServer(`/api/administration/${address}`, changing('POST', body))
    setWorking(false)
    if (answer.kind === 'unreachable') notify(t('editor.unreachable'), 'refused')
    if (answer.kind === 'refused') notify(refusalText(answer.refusal), 'refused')
    if (answer.kind === 'ok' && done) notify(done)
    router.refresh()
    return answer.kind === 'ok' ? { value: answer.value } : null
  }
  return { ask, isWorking }
}
