'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { NoticeRow } from '#domain/notices/noticeView.ts'
import { Button } from '#components/ui/Button.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import { useNotices } from './useNotices.ts'

/** What a person was told: what they have not seen, then, folded away, what they have. Nothing where there is nothing. */
export function NoticeSection({ notices }: { readonly notices: readonly NoticeRow[] }) {
  const t = useTranslations('desk.notices')
  const titleId = useId()
  const { isSeen, see } = useNotices()
  const open = notices.filter((notice) => !notice.isSeen && !isSeen(notice.id))
  const seen = notices.filter((notice) => !open.includes(notice))
  if (notices.length === 0) return null
  return (
    <section aria-labelledby={titleId}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-ink pb-1">
        <h2 id={titleId} className="flex items-baseline gap-2 text-sm font-semibold">
          {t('title')}
          <span className={`tabular-nums ${open.length > 0 ? 'text-vermilion' : 'font-normal text-ink-soft'}`}>
            {open.length}
          </span>
        </h2>
        {open.length > 1 && (
          <Button variant="quiet" onPress={() => void see(open.map(({ id }) => id))}>
            {t('seeAll')}
          </Button>
        )}
      </div>
      <ul>
        {open.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onSee={() => void see([notice.id])} />
        ))}
      </ul>
      {seen.length > 0 && (
        <details className="pt-1 text-sm">
          <summary className="w-fit cursor-pointer text-ink-soft">{t('seen', { count: seen.length })}</summary>
          <ul>
            {seen.map((notice) => (
              <NoticeLine key={notice.id} notice={notice} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
