'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { askServer, changing, type Answer } from '#components/editor/saving/askServer.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import type { ChosenFile } from './chosenFiles.ts'
import { sendFile } from './sendFile.ts'

export type Sent = { readonly files: number; readonly of: number; readonly bytes: number; readonly ofBytes: number }

const openedShape = z.object({ id: z.string() })

/** Sends chosen files, has what they will become looked up, and goes there. What is refused leaves nothing behind. */
export function useUpload(publication: string | null) {
  const t = useTranslations('imports.screen')
  const router = useRouter()
  const refusalText = useRefusalText()
  const [progress, setProgress] = useState<Sent | null>(null)
  const stopping = useRef<AbortController | null>(null)
  const say = (answer: Answer): void => {
    if (answer.kind === 'refused') notify(refusalText(answer.refusal), 'refused')
    else if (!stopping.current?.signal.aborted) notify(t('unreachable'), 'refused')
  }
  const give = async (files: readonly ChosenFile[]): Promise<void> => {
    if (publication === null || files.length === 0) return
    const { signal } = (stopping.current = new AbortController())
    setProgress({ files: 0, of: files.length, bytes: 0, ofBytes: sumOf(files) })
    const opened = await askServer('/api/imports', changing('POST', { publication }))
    const id = opened.kind === 'ok' ? openedShape.safeParse(opened.value).data?.id : undefined
    const failed = id === undefined ? opened : await sendAll(id, files, setProgress, signal)
    const looked = failed ?? (await askServer(`/api/imports/${id}/proposal`, changing('PUT', {})))
    if (looked.kind === 'ok') return router.push(`/desk/imports/${id}`)
    say(looked)
    if (id !== undefined) await askServer(`/api/imports/${id}/cancel`, changing('POST', {}))
    setProgress(null)
    router.refresh()
  }
  return { progress, give, stop: () => stopping.current?.abort() }
}

const sumOf = (files: readonly ChosenFile[]): number => files.reduce((sum, { file }) => sum + file.size, 0)

/** One after another; the answer that stopped it, or null. */
async function sendAll(
  id: string,
  files: readonly ChosenFile[],
  tell: (sent: Sent) => void,
  signal: AbortSignal,
): Promise<Answer | null> {
  const ofBytes = sumOf(files)
  let before = 0
  for (const [at, { path, file }] of files.entries()) {
    const onSent = (bytes: number): void => tell({ files: at, of: files.length, bytes: before + bytes, ofBytes })
    onSent(0)
    const address = `/api/imports/${id}/files?path=${encodeURIComponent(path)}`
    const answer: Answer = signal.aborted ? { kind: 'unreachable' } : await sendFile(address, file, { onSent, signal })
    if (answer.kind !== 'ok') return answer
    before += file.size
  }
  return null
}
