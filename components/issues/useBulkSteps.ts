'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleRow } from '#domain/articles/articleState.ts'
import type { BulkStep, BulkTaken } from '#domain/articles/bulkSteps.ts'
import { askServer, changing } from '#components/editor/saving/askServer.ts'
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
    const answer = await askServer(`/api/issues/${issueId}/steps`, changing('POST', { step, articles, personId }))
    setWorking(null)
    router.refresh()
    if (answer.kind === 'unreachable') return notify(t('editor.unreachable'), 'refused')
    if (answer.kind === 'refused') return notify(refusalText(answer.refusal), 'refused')
    const done = answer.value as BulkTaken
    setLeft(done.left)
    setChosen(new Set(done.left.map(({ id }) => id)))
    if (done.taken.length > 0)
      notify(t('desk.bulk.done', { step: t(`common.steps.${step}`), count: done.taken.length }))
  }
  return { chosen, choose, clear: () => setChosen(new Set()), take, working, left, forget: () => setLeft([]) }
}
export type BulkSteps = ReturnType<typeof useBulkSteps>
