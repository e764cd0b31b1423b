'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { askServer, changing } from '#components/editor/saving/askServer.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/**
 * Asks for one change of one's own account at a time. `ask` gives what the server gave, or null where it was refused;
 * then `trouble` says why, until the next try.
 */
export function useAccountChange() {
  const t = useTranslations('account')
  const refusalText = useRefusalText()
  const [isWorking, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const ask = async (address: string, body: unknown): Promise<{ readonly value: unknown } | null> => {
    setWorking(true)
    setTrouble(null)
    const answer = await askServer(`/api/account/${address}`, changing('POST', body))
    setWorking(false)
    if (answer.kind === 'ok') return { value: answer.value }
    setTrouble(answer.kind === 'refused' ? refusalText(answer.refusal) : t('unreachable'))
    return null
  }
  return { ask, isWorking, trouble }
}
