'use client'

import { useTranslations } from 'use-intl'
import type { IssueView, LeftBehind } from '#domain/issues/issueView.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { Button } from '#components/ui/Button.tsx'
import { Link } from '#components/ui/Link.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { ZonedHour } from '#components/ui/ZonedHour.tsx'
import { useIssueHour } from './useIssueHour.ts'

/** When an issue goes out by itself, and what would hold it up; or why nothing went out at its hour. */
export function IssueHour({ issue }: { readonly issue: IssueView }) {
  const t = useTranslations('desk.issue.schedule')
  const refusalText = useRefusalText()
  const { waiting, refused, timeZone } = issue.schedule
  if (refused)
    return (
      <section className="border-s-2 border-vermilion ps-3 text-sm">
        <p className="font-semibold text-vermilion">
          {t('refused')} <ZonedHour at={refused.dueAt} timeZone={timeZone} />
        </p>
        <p>{refusalText(refused.why)}</p>
        <Missing missing={refused.missing} lang={issue.publication.language} />
      </section>
    )
  if (!waiting) return null
  return (
    <section className={`border-s-2 ps-3 text-sm ${waiting.missing.length > 0 ? 'border-vermilion' : 'border-indigo'}`}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="font-semibold text-indigo">
          {t('waits')} <ZonedHour at={waiting.dueAt} timeZone={timeZone} />
        </p>
        <p className="text-ink-soft">{t('by', { name: waiting.by })}</p>
        <TakeBack issue={issue} />
      </div>
      {waiting.missing.length > 0 && <p className="text-vermilion">{t('shaken', { count: waiting.missing.length })}</p>}
      <Missing missing={waiting.missing} lang={issue.publication.language} />
    </section>
  )
}

/** Nothing for who may not publish. */
function TakeBack({ issue }: { readonly issue: IssueView }) {
  const t = useTranslations('desk.issue.schedule')
  const hour = useIssueHour(issue.id)
  if (issue.schedule.refusal?.refused === 'roleMayNot') return null
  return (
    <>
      <Button variant="quiet" isPending={hour.isWorking} onPress={() => void hour.takeBack()}>
        {t('takeBack')}
      </Button>
      {hour.trouble && (
        <p role="alert" className="text-vermilion">
          {hour.trouble}
        </p>
      )}
    </>
  )
}

function Missing({ missing, lang }: { readonly missing: readonly LeftBehind[]; readonly lang: string }) {
  const refusalText = useRefusalText()
  return (
    <ul className="max-h-32 overflow-auto">
      {missing.map(({ id, title, why }) => (
        <li key={id} className="flex flex-wrap gap-x-3">
          <Link href={articleHref(id)} className="font-serif underline underline-offset-4">
            <PaperText lang={lang}>{title}</PaperText>
          </Link>
          <span className="text-ink-soft">{refusalText(why)}</span>
        </li>
      ))}
    </ul>
  )
}
