'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ImportPreview } from '#domain/reporters/exchange/importPreview.ts'
import { sendFile } from '#components/imports/sendFile.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** A file of reporters: looked at first, then taken in exactly as it was shown, or left. */
export function useExchange() {
  const t = useTranslations()
  const refusalText = useRefusalText()
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [isWorking, setWorking] = useState(false)
  const ask = async (given: File, digest: string | null): Promise<ImportPreview | null> => {
    setWorking(true)
    const params = new URLSearchParams({ name: given.name, ...(digest === null ? {} : { digest }) })
    const answer = await sendFile(`/api/reporters/exchange?${params}`, given, {
      ...{ method: 'POST', onSent: () => undefined, signal: new AbortController().signal },
    })
    setWorking(false)
    if (answer.kind === 'ok') return answer.value as ImportPreview
    notify(answer.kind === 'refused' ? refusalText(answer.refusal) : t('editor.unreachable'), 'refused')
    return null
  }
  const leave = (): void => {
    setFile(null)
    setPreview(null)
  }
  const look = async (given: File | undefined): Promise<void> => {
    if (!given) return
    leave()
    setPreview(await ask(given, null))
    setFile(given)
  }
  const take = async (): Promise<void> => {
    if (!file || !preview) return
    const taken = await ask(file, preview.digest)
    // Refused: somebody was first, or the file changed on disk. What it would do now is shown anew.
    if (!taken) return look(file)
    notify(t('reporters.exchange.taken', taken.counts))
    leave()
  }
  return { file, preview, isWorking, look, take: () => void take(), leave }
}
