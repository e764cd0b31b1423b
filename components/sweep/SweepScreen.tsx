'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { SweepScope, SweptArticle } from '#domain/sweep/sweep.ts'
import '#components/editor/editor.css'
import { SweepForm } from './SweepForm.tsx'
import type { OfferedSweepRow } from './offeredSweeps.ts'
import { SweepList } from './SweepList.tsx'
import { SweepOffers } from './SweepOffers.tsx'

/** One error over many articles: every place with its printed line, put right together or one by one. */
export function SweepScreen(props: {
  readonly issueId: string
  readonly scope: SweepScope
  readonly words: string
  readonly replacement: string
  readonly lang: string
  readonly articles: readonly SweptArticle[]
  readonly offers: readonly OfferedSweepRow[]
}) {
  const { issueId, scope, words, replacement, lang, articles, offers } = props
  const t = useTranslations('sweep')
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-4">
      <h1 className="text-lg font-semibold">{t('title')}</h1>
      <Link href={`/desk/issues/${issueId}`} className="text-sm text-ink-soft underline underline-offset-4">
        {t('back')}
      </Link>
      <SweepForm {...{ scope, words, replacement, lang }} />
      <SweepOffers {...{ issueId, lang, offers }} />
      {words !== '' && <SweepList key={`${scope} ${words}`} {...{ articles, words, replacement, lang }} />}
    </div>
  )
}
