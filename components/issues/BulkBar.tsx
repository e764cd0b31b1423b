'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleRow } from '#domain/articles/articleState.ts'
import type { IssueView } from '#domain/issues/issueView.ts'
import { ColleagueSelect } from '#components/editor/ColleagueSelect.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import type { BulkSteps } from './useBulkSteps.ts'

/** What can be done with the chosen articles of an issue at once; afterwards, why some of them were left. */
export function BulkBar({ issue, bulk }: { readonly issue: IssueView; readonly bulk: BulkSteps }) {
  const t = useTranslations()
  const [isAssigning, setAssigning] = useState(false)
  const rows = issue.pagesView.flatMap(({ articles }) => articles)
  const { chosen, working, take } = bulk
  const button = (step: 'claim' | 'release' | 'submit') => (
    <Button isPending={working === step} onPress={() => void take(step, rows)}>
      {t(`common.steps.${step}`)}
    </Button>
  )
  return (
    <>
      {chosen.size > 0 && (
        <div
          role="toolbar"
          aria-label={t('desk.bulk.title')}
          className="sticky bottom-0 z-20 flex flex-wrap items-center gap-2 border-t border-ink bg-paper py-2"
        >
          <span className="me-2 text-sm tabular-nums">{t('desk.bulk.chosen', { count: chosen.size })}</span>
          {button('claim')}
          {button('release')}
          {button('submit')}
          <Button
            isPending={working === 'assign'}
            reason={issue.colleagues.length === 0 ? t('desk.bulk.mayNotAssign') : null}
            onPress={() => setAssigning(true)}
          >
            {t('common.steps.assign')}
          </Button>
          <Button variant="quiet" onPress={bulk.clear}>
            {t('desk.bulk.clear')}
          </Button>
        </div>
      )}
      {isAssigning && <AssignMany {...{ issue, bulk, rows }} onClose={() => setAssigning(false)} />}
      <Left rows={rows} bulk={bulk} lang={issue.publication.language} />
    </>
  )
}

function AssignMany(props: {
  readonly issue: IssueView
  readonly bulk: BulkSteps
  readonly rows: readonly ArticleRow[]
  readonly onClose: () => void
}) {
  const { issue, bulk, rows, onClose } = props
  const t = useTranslations()
  const [person, setPerson] = useState<string | null | undefined>(undefined)
  const assign = async (): Promise<void> => {
    if (person === undefined) return
    await bulk.take('assign', rows, person)
    onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('common.cancel')}</Button>
      <Button
        variant="primary"
        reason={person === undefined ? t('desk.bulk.choosePerson') : null}
        isPending={bulk.working === 'assign'}
        onPress={() => void assign()}
      >
        {t('common.steps.assign')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('common.steps.assign')} isOpen onOpenChange={onClose} actions={actions}>
      <ColleagueSelect
        circulation={{ colleagues: issue.colleagues, assignedTo: null }}
        chosen={person}
        onPerson={setPerson}
      />
    </Dialog>
  )
}

function Left(props: { readonly rows: readonly ArticleRow[]; readonly bulk: BulkSteps; readonly lang: string }) {
  const { rows, bulk, lang } = props
  const t = useTranslations()
  const refusalText = useRefusalText()
  const title = t('desk.bulk.left', { count: bulk.left.length })
  return (
    <Dialog
      {...{ title, isOpen: bulk.left.length > 0, onOpenChange: bulk.forget }}
      actions={<Button onPress={bulk.forget}>{t('common.close')}</Button>}
    >
      <ul className="flex flex-col divide-y divide-rule border-y border-rule text-sm">
        {bulk.left.map(({ id, why }) => (
          <li key={id} className="py-1.5">
            <PaperText lang={lang} className="font-serif font-semibold">
              {rows.find((row) => row.id === id)?.title.text ?? ''}
            </PaperText>
            <p className="text-ink-soft">{refusalText(why)}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
