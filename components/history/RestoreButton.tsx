'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { useTakeStep } from '#components/editor/useTakeStep.ts'
import { Button } from '#components/ui/Button.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** Makes an old revision the text again, as a new revision; what the text is now is kept as one. */
export function RestoreButton({ view, number }: { readonly view: ArticleView; readonly number: number }) {
  const t = useTranslations('history')
  const router = useRouter()
  const refusalText = useRefusalText()
  const steps = useTakeStep(view, null, () => router.push('/sign-in'))
  const revision = view.revisions.find((one) => one.number === number)
  const refusal = view.steps.restore
  const restore = async (): Promise<void> => {
    if (revision && (await steps.take('restore', { revisionId: revision.id }))) router.push(articleHref(view.id))
  }
  return (
    <Button
      reason={refusal ? refusalText(refusal) : null}
      isPending={steps.working !== null}
      onPress={() => void restore()}
    >
      {t('restore', { number })}
    </Button>
  )
}
