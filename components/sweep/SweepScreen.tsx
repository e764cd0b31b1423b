'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { SweepFound, SweepScope } from '#domain/sweep/sweep.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import '#components/editor/editor.css'
import { SweepForm } from './SweepForm.tsx'
import type { OfferedSweepRow } from './offeredSweeps.ts'
import { SweepList } from './SweepList.tsx'
import { sweepHref } from './sweepHref.ts'
import { SweepOffers } from './SweepOffers.tsx'

/** One error over many articles: every place with its printed line, put right together or one by one. */
export function SweepScreen(props: {
  readonly issueId: string
  readonly scope: SweepScope
  readonly words: string
  readonly replacement: string
  readonly lang: string
  /** The article that was come from, if any. */
  readonly articleId: string | null
  readonly found: SweepFound
  readonly offers: readonly OfferedSweepRow[]
}) {
  const { issueId, scope, words, replacement, lang, articleId, found, offers } = props
  const { articles, next } = found
  const asked = { issueId, articleId, scope, words, replacement }
  const t = useTranslations('sweep')
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-4">
      <h1 className="text-lg font-semibold">{t('title')}</h1>
      <Link
        href={articleId ? articleHref(articleId) : `/desk/issues/${issueId}`}
        className="text-sm text-ink-soft underline underline-offset-4"
      >
        {t(articleId ? 'backToArticle' : 'back')}
      </Link>
      <SweepForm {...{ scope, articleId, words, replacement, lang }} />
      <SweepOffers {...{ issueId, lang, offers }} />
      {words !== '' && (
        <>
          <SweepRest {...found} />
          <SweepList key={`${scope} ${words}`} {...{ articles, words, replacement, lang, next }} />
          {next && <GoOn href={sweepHref({ ...asked, after: next })} />}
        </>
      )}
    </div>
  )
}

/** What is not in the list: what may not be changed, and that there is more. */
function SweepRest({ closed, next }: SweepFound) {
  const t = useTranslations('sweep')
  if (closed === 0 && next === null) return null
  return (
    <p className="text-sm text-ink-soft">
      {closed > 0 && t('closed', { count: closed })} {next !== null && t('more')}
    </p>
  )
}

function GoOn({ href }: { readonly href: string }) {
  const t = useTranslations('sweep')
  return (
    <Link href={href} className="self-start text-sm underline underline-offset-4">
      {t('goOn')}
    </Link>
  )
}
