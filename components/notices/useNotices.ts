'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { askServer, changing } from '#components/editor/saving/askServer.ts'
import { notify } from '#components/ui/notify.ts'

/** Marks notices as seen: on the screen at once, and back again where the server did not hear of it. */
export function useNotices() {
  const t = useTranslations()
  const router = useRouter()
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const see = async (ids: readonly string[]): Promise<void> => {
    setSeen((before) => new Set([...before, ...ids]))
    // Also when the screen is left by the very press that saw it.
    const answer = await askServer('/api/notices/seen', { ...changing('POST', { ids }), keepalive: true })
    if (answer.kind === 'ok') return router.refresh()
    setSeen((before) => new Set([...before].filter((id) => !ids.includes(id))))
    notify(t('editor.unreachable'), 'refused')
  }
  return { isSeen: (id: string) => seen.has(id), see }
}
