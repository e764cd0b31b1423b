'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { MomentText } from '#components/ui/MomentText.tsx'
import type { PreviewLinks } from './usePreviewLinks.ts'

/** The links to a preview that work now, each with the button that ends it. */
export function PreviewLinkList({ links }: { readonly links: PreviewLinks }) {
  const t = useTranslations('common.preview')
  const { standing, revoke } = links
  if (!standing) return null
  return (
    <section className="text-sm">
      <h3 className="font-semibold">{t('standing')}</h3>
      {standing.length === 0 && <p className="text-ink-soft">{t('none')}</p>}
      <ul className="divide-y divide-rule">
        {standing.map(({ id, by, revisionNumber, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <span>
              {revisionNumber === null ? t('rowIssue', { name: by }) : t('row', { name: by, number: revisionNumber })}
              <span className="ms-3 text-ink-soft">
                {t('until')} <MomentText at={expiresAt} />
              </span>
            </span>
            <Button variant="quiet" onPress={() => void revoke(id)}>
              {t('revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
