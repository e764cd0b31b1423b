'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { MyWork, WorkRow } from '#domain/issues/issueView.ts'
import { reviewHref } from '#components/review/reviewHref.ts'
import { ArticleLine } from './ArticleLine.tsx'

/** One list of what waits for a person; nothing where nothing waits. */
export function WorkSection({ name, rows }: { readonly name: keyof MyWork; readonly rows: readonly WorkRow[] }) {
  const t = useTranslations('desk')
  const titleId = useId()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={titleId} data-work="">
      <h2 id={titleId} className="flex items-baseline gap-2 border-b border-ink pb-1 text-sm font-semibold">
        {t(`work.${name}`)}
        <span className={`tabular-nums ${name === 'returned' ? 'text-vermilion' : 'font-normal text-ink-soft'}`}>
          {rows.length}
        </span>
      </h2>
      <ul>
        {rows.map((row) => (
          <ArticleLine
            key={row.id}
            article={row}
            lang={row.language}
            from={row}
            {...((name === 'toReview' || name === 'backToMe') && { href: reviewHref(row.id) })}
            note={name === 'returned' ? row.note : null}
            hidesHolder={name === 'claimed'}
          />
        ))}
      </ul>
    </section>
  )
}
