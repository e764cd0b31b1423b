'use client'

import { useTranslations } from 'use-intl'
import type { PageRow } from '#domain/issues/issueView.ts'
import { Button } from '#components/ui/Button.tsx'
import type { BulkSteps } from './useBulkSteps.ts'

/** Chooses all articles that are shown, however many there are. */
export function ChooseShown({ pages, bulk }: { readonly pages: readonly PageRow[]; readonly bulk: BulkSteps }) {
  const t = useTranslations('desk.bulk')
  const ids = pages.flatMap(({ articles }) => articles.map(({ id }) => id))
  if (ids.length === 0) return null
  return (
    <Button variant="quiet" onPress={() => bulk.chooseAll(ids)}>
      {t('chooseShown', { count: ids.length })}
    </Button>
  )
}
