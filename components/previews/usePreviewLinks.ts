'use client'

import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MadePreviewLink, PreviewLinkRow } from '#domain/previews/previewLink.ts'
import { askServer, changing, type Answer } from '#components/editor/saving/askServer.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** The links to one preview, at an address of the server's: those that stand, one made just now, and what went wrong. */
export function usePreviewLinks(at: string) {
  const t = useTranslations()
  const refusalText = useRefusalText()
  const [standing, setStanding] = useState<readonly PreviewLinkRow[] | null>(null)
  const [made, setMade] = useState<MadePreviewLink | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isWorking, setWorking] = useState(false)
  const load = useCallback(
    () =>
      askServer(at).then((answer) => {
        if (answer.kind === 'ok') setStanding(answer.value as readonly PreviewLinkRow[])
      }),
    [at],
  )
  useEffect(() => {
    void load()
  }, [load])
  const heard = (answer: Answer): answer is Extract<Answer, { kind: 'ok' }> => {
    const failed = answer.kind === 'refused' ? refusalText(answer.refusal) : t('editor.unreachable')
    setTrouble(answer.kind === 'ok' ? null : failed)
    return answer.kind === 'ok'
  }
  const make = async (asked: { readonly days: number; readonly of?: string }): Promise<void> => {
    setWorking(true)
    const answer = await askServer(at, changing('POST', asked))
    setWorking(false)
    if (heard(answer)) setMade(answer.value as MadePreviewLink)
    await load()
  }
  const revoke = async (id: string): Promise<void> => {
    if (heard(await askServer(`/api/previews/${id}`, changing('DELETE', {})))) notify(t('common.preview.revoked'))
    if (made?.id === id) setMade(null)
    await load()
  }
  return { standing, made, trouble, isWorking, make, revoke }
}
export type PreviewLinks = ReturnType<typeof usePreviewLinks>
