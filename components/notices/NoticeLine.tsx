'use client'

import { useTranslations } from 'use-intl'
import type { NoticeKind, NoticeRow } from '#domain/notices/noticeView.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { Button } from '#components/ui/Button.tsx'
import { DateText } from '#components/ui/DateText.tsx'
import { Link } from '#components/ui/Link.tsx'
import { MomentText } from '#components/ui/MomentText.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** What asks for something to be done. */
const urgent: readonly NoticeKind[] = ['returned', 'scheduleRefused', 'issueScheduleRefused', 'scheduleShaken']

/** One notice: what happened, to what, in whose words. `onSee` left out: it was seen. Following it is seeing it. */
export function NoticeLine({ notice, onSee }: { readonly notice: NoticeRow; readonly onSee?: () => void }) {
  const t = useTranslations('desk.notices')
  const refusalText = useRefusalText()
  const { kind, by, words, why, at } = notice
  const isUrgent = urgent.includes(kind) && onSee !== undefined
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 border-b border-rule py-1.5">
      <div className="min-w-0">
        <p className="text-sm">
          <span className={isUrgent ? 'text-vermilion' : 'text-ink-soft'}>{t(`kinds.${kind}`, { by: by ?? '' })}</span>{' '}
          <About notice={notice} onSee={onSee} />
        </p>
        {words && (
          <p className="mt-0.5 line-clamp-3 border-s-2 border-rule-strong ps-2 text-sm" data-content="">
            {words}
          </p>
        )}
        {why && <p className="text-sm text-ink-soft">{refusalText(why)}</p>}
        <p className="text-xs text-ink-soft tabular-nums">
          <MomentText at={at} />
        </p>
      </div>
      {onSee && (
        <Button variant="quiet" onPress={onSee}>
          {t('see')}
        </Button>
      )}
    </li>
  )
}

function About({ notice, onSee }: { readonly notice: NoticeRow; readonly onSee: (() => void) | undefined }) {
  const { article, issue, publication } = notice
  return (
    <Link
      data-row=""
      href={article ? articleHref(article.id) : `/desk/issues/${issue.id}`}
      onClick={onSee}
      className="font-serif font-semibold underline decoration-rule-strong underline-offset-4 hover:decoration-ink"
    >
      {article ? (
        <PaperText lang={publication.language}>{article.title}</PaperText>
      ) : (
        <>
          <PaperText lang={publication.language}>{publication.title}</PaperText> <DateText date={issue.date} />
        </>
      )}
    </Link>
  )
}
