'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import type { GroupDetails, WaitingGroup } from '#domain/reporters/waitingViews.ts'
import { Button } from '#components/ui/Button.tsx'
import { MentionRow } from './MentionRow.tsx'
import { ProposalRow } from './ProposalRow.tsx'

type GroupPaneProps = {
  readonly group: WaitingGroup
  readonly details: GroupDetails | null
  readonly only: string | null
  readonly lang: string
  readonly publication: string | null
  readonly onChoose: (choice: BylineChoice, name: string | null) => void
  readonly onNew: () => void
  readonly onSearch: () => void
  readonly onOnly: (mentionId: string | null) => void
}

/** One group: who may be meant, what else can be done, and every place where it was printed. */
export function GroupPane(props: GroupPaneProps) {
  const { details, onChoose } = props
  const t = useTranslations('bylines')
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className="flex min-w-0 flex-col gap-3">
      <GroupHead {...props} headingId={headingId} />
      {details?.proposals.length === 0 && <p className="text-sm text-ink-soft">{t('nobody')}</p>}
      <ol aria-label={t('proposals')}>
        {details?.proposals.map((proposal, at) => (
          <ProposalRow
            key={proposal.reporterId}
            {...{ proposal, at }}
            isSure={details.isSure && at === 0}
            onChoose={() => onChoose({ reporterId: proposal.reporterId }, proposal.displayName)}
          />
        ))}
      </ol>
      <OtherActs {...props} />
      {details ? <Places {...props} details={details} /> : <p className="text-sm text-ink-soft">{t('loading')}</p>}
    </section>
  )
}

function GroupHead({ group, lang, publication, headingId }: GroupPaneProps & { readonly headingId: string }) {
  const t = useTranslations()
  return (
    <header className="flex flex-wrap items-baseline gap-x-3 border-b border-rule-strong pb-2">
      <h2 id={headingId} data-content="" lang={lang} className="font-serif text-2xl font-semibold">
        {group.name}
      </h2>
      <span className="text-sm text-ink-soft">{t(`common.bylineRoles.${group.role as 'reporter'}`)}</span>
      <span className="text-sm text-ink-soft">{t('bylines.times', { count: group.count })}</span>
      {publication && (
        <span data-content="" className="text-sm text-ink-soft">
          {publication}
        </span>
      )}
    </header>
  )
}

function OtherActs({ group, only, onNew, onSearch, onChoose }: GroupPaneProps) {
  const t = useTranslations('bylines')
  return (
    <div className="flex flex-wrap gap-2">
      <Button onPress={onNew} shortcut="n">
        {t('makeNew', { count: only === null ? group.count : 1 })}
      </Button>
      <Button onPress={onSearch} shortcut="/">
        {t('other')}
      </Button>
      <Button variant="quiet" onPress={() => onChoose({ none: true }, null)} shortcut="o">
        {t('leaveOpen')}
      </Button>
    </div>
  )
}

function Places({ details, only, lang, onOnly }: GroupPaneProps & { readonly details: GroupDetails }) {
  const t = useTranslations('bylines')
  const more = details.mentionIds.length - details.mentions.length
  return (
    <>
      <ul aria-label={t('places')} className="border-t border-rule-strong">
        {details.mentions.map((mention) => (
          <MentionRow
            key={mention.id}
            {...{ mention, lang }}
            isAlone={mention.id === only}
            onPick={() => onOnly(mention.id === only ? null : mention.id)}
          />
        ))}
      </ul>
      {more > 0 && <p className="text-xs text-ink-soft">{t('more', { count: more })}</p>}
    </>
  )
}
