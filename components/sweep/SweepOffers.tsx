'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { OfferedSweepRow } from './offeredSweeps.ts'
import { sweepHref } from './sweepHref.ts'

/** What editors correct again and again and still stands in the issue: one press away from being swept. */
export function SweepOffers(props: {
  readonly issueId: string
  readonly lang: string
  readonly offers: readonly OfferedSweepRow[]
}) {
  const { issueId, lang, offers } = props
  const t = useTranslations('sweep.offers')
  if (offers.length === 0) return null
  return (
    <section aria-label={t('title')} className="flex flex-col gap-1">
      <h2 className="text-sm font-semibold">{t('title')}</h2>
      <ul className="galley-compared flex flex-col">
        {offers.map(({ words, replacement, times, articles, open }) => (
          <li key={`${words} ${replacement}`} className="border-b border-rule py-1.5">
            <Link
              data-row=""
              href={sweepHref({ issueId, articleId: null, scope: 'issue', words, replacement })}
              className="flex flex-wrap items-baseline gap-x-4 hover:bg-wash"
            >
              <span data-content="" lang={lang} className="font-serif text-lg">
                <del>{words}</del> <ins>{replacement}</ins>
              </span>
              <span className="text-sm text-ink-soft tabular-nums">{t('times', { times, articles })}</span>
              <span className="text-sm tabular-nums">{t('open', { open })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
