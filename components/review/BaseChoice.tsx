'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { ReviewView } from '#domain/articles/reviewView.ts'

/** Since when changes are shown; the choice is in the address. */
export function BaseChoice({ review: { base, bases } }: { readonly review: ReviewView }) {
  const t = useTranslations('review')
  return (
    <nav aria-label={t('since')} className="flex flex-wrap gap-x-3 text-sm">
      {bases.map((kind) => (
        <Link
          key={kind}
          href={`?since=${kind}`}
          aria-current={kind === base.kind ? 'true' : undefined}
          className="text-ink-soft underline-offset-4 hover:text-ink aria-[current]:text-ink aria-[current]:underline"
        >
          {t(`bases.${kind}`)}
        </Link>
      ))}
    </nav>
  )
}
