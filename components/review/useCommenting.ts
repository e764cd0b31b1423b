'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { CommentAsked } from '#domain/comments/commentView.ts'
import { askServer, changing } from '#components/editor/saving/askServer.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** Writes remarks on an article and settles them; the screen is read anew after it. */
export function useCommenting(articleId: string) {
  const t = useTranslations('editor')
  const router = useRouter()
  const refusalText = useRefusalText()
  const [isWorking, setWorking] = useState(false)
  const ask = async (address: string, body: unknown): Promise<boolean> => {
    setWorking(true)
    const answer = await askServer(address, changing('POST', body))
    setWorking(false)
    if (answer.kind === 'unreachable') notify(t('unreachable'), 'refused')
    if (answer.kind === 'refused') notify(refusalText(answer.refusal), 'refused')
    router.refresh()
    return answer.kind === 'ok'
  }
  const all = `/api/articles/${articleId}/comments`
  return {
    isWorking,
    add: (asked: CommentAsked) => ask(all, asked),
    settle: (commentId: string, isResolved: boolean) => ask(`${all}/${commentId}`, { isResolved }),
  }
}
export type Commenting = ReturnType<typeof useCommenting>
