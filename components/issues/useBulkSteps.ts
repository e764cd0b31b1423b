'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleRow } from '#domain/articles/articleState.ts'
import type { BulkStep, BulkTaken } from '#domain/articles/bulkSteps.ts'
import { askServer, changing } from '#components/editor/saving/askServer.ts'
import { takeInParts } from './takeInParts.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** Articles chosen in a list, and a step taken on all of them; what was refused is kept to be read. */
export function useBulkSteps(issueId: string) {
  const t = useTranslations()
  const router = useRouter()
  const refusalText = useRefusalText()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [left, setLeft] = useState<BulkTaken['left']>([])
  const [working, setWorking] = useState<BulkStep | null>(null)
  const choose = (id: string): void => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const take = async (step: BulkStep, rows: readonly ArticleRow[], personId?: string | null): Promise<void> => {
    setWorking(step)
    const articles = rows
      .filter(({ id }) => chosen.has(id))
      .map(({ id, stepCount, draftVersion }) => ({ id, stepCount, draftVersion }))
    const done = await takeInParts(articles, (part) =>
      askServer(`/api/issues/${issueId}/steps`, changing('POST', { step, articles: part, personId })),
    )
    setWorking(null)
    router.refresh()
    const gone = new Set(done.taken.map(({ id }) => id))
    setLeft(done.left)
    setChosen(new Set([...chosen].filter((id) => !gone.has(id))))
    if (gone.size > 0) notify(t('desk.bulk.done', { step: t(`common.steps.${step}`), count: gone.size }))
    if (done.stopped)
      notify(done.stopped.kind === 'refused' ? refusalText(done.stopped.refusal) : t('editor.unreachable'), 'refused')
  }
  const chooseAll = (ids: readonly string[]): void => setChosen(new Set([...chosen, ...ids]))
  const clear = (): void => setChosen(new Set())
  return { chosen, choose, chooseAll, clear, take, working, left, forget: () => setLeft([]) }
}
export type BulkSteps = ReturnType<typeof useBulkSteps>
