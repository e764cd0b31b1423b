'use client'

import { Link } from '#components/ui/Link.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import {
  mentionsPerList,
  type ReporterRecordView,
  type ShownMentions,
  type SignedMention,
} from '#domain/reporters/reporterView.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { ArticleTitleText } from '#components/articles/ArticleTitleText.tsx'
import { Button } from '#components/ui/Button.tsx'
import { DateText } from '#components/ui/DateText.tsx'
import { askReporters } from './askReporters.ts'
import { ListPages } from './ListPages.tsx'
import { bylinesHref, reporterHref } from './reporterHref.ts'
import { useReporterAct } from './useReporterAct.ts'

/** What the server says of a record that was split off. */
const splitOff = z.object({ id: z.string() })

/** The bylines that point at a reporter; chosen ones are split off to a new record. */
export function SignedBylines({ view, mayKeep }: { readonly view: ReporterRecordView; readonly mayKeep: boolean }) {
  const t = useTranslations('reporters')
  const { chosen, toggle, split, isWorking, newId } = useSplitting(view)
  const { id, mentions, shown } = view
  return (
    <section id="bylines" className="flex flex-col gap-2">
      <BylinesTitle {...{ id, shown }}>
        {mayKeep && chosen.size > 0 && (
          <Button isPending={isWorking} onPress={() => void split()}>
            {t('split', { count: chosen.size })}
          </Button>
        )}
      </BylinesTitle>
      {newId && (
        <Link href={reporterHref(newId)} className="self-start text-sm underline underline-offset-4">
          {t('toSplitOff')}
        </Link>
      )}
      <ul className="border-t border-rule-strong">
        {mentions.map((mention) => (
          <SignedLine
            key={mention.mentionId}
            mention={mention}
            isChosen={chosen.has(mention.mentionId)}
            onToggle={mayKeep ? () => toggle(mention.mentionId) : null}
          />
        ))}
      </ul>
      <ListPages {...shown} perPage={mentionsPerList} hrefOf={(from) => bylinesHref(id, { ...shown, from })} />
    </section>
  )
}

/** What the bylines shown are of: a year and a role, a year, or all. */
function BylinesTitle(props: {
  readonly id: string
  readonly shown: ShownMentions
  readonly children: React.ReactNode
}) {
  const { id, shown, children } = props
  const t = useTranslations()
  const { year, role } = shown
  const of = { year: String(year), role: role ? t(`common.bylineRoles.${role}`) : '' }
  return (
    <div className="flex flex-wrap items-baseline gap-4">
      <h2 className="text-lg font-semibold">
        {year === null ? t('reporters.bylines') : t(role ? 'reporters.bylinesOfRole' : 'reporters.bylinesOf', of)}
      </h2>
      {year !== null && (
        <Link
          href={bylinesHref(id, { year: null, role: null, from: 0 })}
          className="text-sm underline underline-offset-4"
        >
          {t('reporters.allYears')}
        </Link>
      )}
      {children}
    </div>
  )
}

/** Chooses bylines and splits them off; `newId` is the record that they went to. */
function useSplitting({ id, record }: ReporterRecordView) {
  const t = useTranslations('reporters')
  const { run, isWorking } = useReporterAct()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [newId, setNewId] = useState<string | null>(null)
  const toggle = (mentionId: string): void => {
    const next = new Set(chosen)
    if (!next.delete(mentionId)) next.add(mentionId)
    setChosen(next)
  }
  const split = async (): Promise<void> => {
    const done = await run(async () => {
      const answer = await askReporters.split(id, [...chosen], record.displayName)
      if (answer.kind === 'ok') setNewId(splitOff.parse(answer.value).id)
      return answer
    }, t('splitDone'))
    if (done) setChosen(new Set())
  }
  return { chosen, toggle, split, isWorking, newId }
}

function SignedLine(props: {
  readonly mention: SignedMention
  readonly isChosen: boolean
  readonly onToggle: (() => void) | null
}) {
  const { mention, isChosen, onToggle } = props
  const t = useTranslations()
  const { printed, role, title, date, articleId, byHand, isSetByHand } = mention
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-1.5 text-sm">
      {onToggle && (
        <input
          type="checkbox"
          aria-label={t('reporters.choose', { printed, title: title.text })}
          checked={isChosen}
          onChange={onToggle}
        />
      )}
      <span data-content="" className="font-serif">
        {printed}
      </span>
      <span className="text-xs text-ink-soft">{t(`common.bylineRoles.${role as 'reporter'}`)}</span>
      <Link href={articleHref(articleId)} className="font-serif hover:underline">
        <ArticleTitleText title={title} lang="zh-Hans" />
      </Link>
      <span className="ms-auto text-xs text-ink-soft">
        {isSetByHand && <>{t('reporters.setByHand')} · </>}
        {!byHand && <>{t('reporters.byRule')} · </>}
        <DateText date={date} />
      </span>
    </li>
  )
}
