'use client'

import { Link } from '#components/ui/Link.tsx'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { NoticeRow } from '#domain/notices/noticeView.ts'
import type { MyWork } from '#domain/issues/issueView.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { NoticeSection } from '#components/notices/NoticeSection.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import { isTyping } from '#components/ui/isTyping.ts'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { WorkSection } from './WorkSection.tsx'

/** What was sent back comes first: someone waits for it. */
const order = [
  'returned',
  'claimed',
  'assigned',
  'backToMe',
  'toReview',
  'toPublish',
  'unclaimed',
] as const satisfies (keyof MyWork)[]

/** The front of the desk: what waits for the person, in the order they should look at it. */
export function MyWorkScreen({ work, notices }: { readonly work: MyWork; readonly notices: readonly NoticeRow[] }) {
  const t = useTranslations('desk')
  const lists = useRef<HTMLDivElement>(null)
  useRowKeys(lists)
  useKeys({ n: () => (isTyping() ? false : openFirst(lists.current)) })
  const isEmpty = order.every((name) => work[name].length === 0)
  return (
    <div ref={lists} className="mx-auto flex w-full max-w-4xl flex-col gap-8 px-4 py-6">
      <div className="flex items-baseline justify-between gap-4">
        <h1 className="font-serif text-2xl font-semibold">{t('myWork')}</h1>
        {!isEmpty && (
          <span className="flex gap-4">
            <KeyHint keys={['n']} text={t('work.next')} />
            <KeyHint keys={['j', 'k', '↵']} text={t('work.keys')} />
          </span>
        )}
      </div>
      <NoticeSection notices={notices} />
      {order.map((name) => (
        <WorkSection key={name} name={name} rows={work[name]} />
      ))}
      {isEmpty && (
        <EmptyState title={t('work.empty')}>
          <p>{t('work.emptyText')}</p>
          <Link href="/desk/issues" className="underline underline-offset-4 hover:text-ink">
            {t('work.toIssues')}
          </Link>
        </EmptyState>
      )}
    </div>
  )
}

/** Opens what should be looked at first. */
function openFirst(lists: HTMLElement | null): void | false {
  const row = lists?.querySelector<HTMLElement>('[data-work] [data-row]')
  return row ? row.click() : false
}
