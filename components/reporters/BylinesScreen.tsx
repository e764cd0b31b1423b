'use client'

import { Link } from '#components/ui/Link.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { newReporterOf } from '#domain/reporters/newReporterOf.ts'
import type { WaitingGroup, WaitingView } from '#domain/reporters/waitingViews.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import { BylinesHead } from './BylinesHead.tsx'
import { ChooseDialog } from './ChooseDialog.tsx'
import { GroupPane } from './GroupPane.tsx'
import { newRecordId } from './newRecordId.ts'
import { useBylineKeys } from './useBylineKeys.ts'
import { useWaiting } from './useWaiting.ts'
import { WaitingList } from './WaitingList.tsx'
import { detailsNow, goTo, groupNow, madeHere } from './waitingState.ts'

/** Printed bylines that wait for a person, gone through by keys. The screen never waits for the server. */
export function BylinesScreen({ view }: { readonly view: WaitingView }) {
  const waiting = useWaiting(view.groups, view.areLeftOpen)
  const { state, decide, undo } = waiting
  const [isChoosing, setChoosing] = useState(false)
  const group = groupNow(state)
  const organisation = detailsNow(state)?.organisation ?? null
  const makeNew = (): void => {
    if (!group) return
    const newReporter = newReporterOf(group.name, organisation, newRecordId())
    decide({ newReporter }, newReporter.displayName)
  }
  const search = (): void => setChoosing(group !== null)
  useBylineKeys({ ...waiting, makeNew, isChoosing, search })
  return (
    <div className="flex w-full grow flex-col px-4">
      <BylinesHead view={view} state={state} unsent={waiting.unsent} onUndo={undo} />
      {group ? <Panes {...{ view, waiting, group, makeNew, search }} /> : <NothingWaits {...view} />}
      {group && <Keys />}
      {isChoosing && group && (
        <ChooseDialog
          name={group.name}
          organisation={organisation}
          made={madeHere(state)}
          onClose={() => setChoosing(false)}
          onChoose={(choice, name) => {
            setChoosing(false)
            decide(choice, name)
          }}
        />
      )}
    </div>
  )
}

function Panes(props: {
  readonly view: WaitingView
  readonly waiting: ReturnType<typeof useWaiting>
  readonly group: WaitingGroup
  readonly makeNew: () => void
  readonly search: () => void
}) {
  const { view, waiting, group, makeNew, search } = props
  const { state, setState, decide } = waiting
  const publicationOf = (id: string) => view.publications.find((one) => one.id === id)
  const langOf = ({ publicationId }: WaitingGroup): string => publicationOf(publicationId)?.language ?? 'zh-Hans'
  return (
    <div className="grid grow content-start gap-x-6 gap-y-4 md:grid-cols-[20rem_minmax(0,1fr)]">
      <WaitingList
        groups={state.groups}
        at={state.at}
        langOf={langOf}
        onGo={(at) => setState((now) => goTo(now, at))}
      />
      <GroupPane
        {...{ group, details: detailsNow(state), only: state.only, lang: langOf(group) }}
        publication={view.publications.length > 1 ? (publicationOf(group.publicationId)?.title ?? null) : null}
        onChoose={decide}
        onNew={makeNew}
        onSearch={search}
        onOnly={(only) => setState((now) => ({ ...now, only }))}
      />
    </div>
  )
}

function NothingWaits({ areLeftOpen }: Pick<WaitingView, 'areLeftOpen'>) {
  const t = useTranslations('bylines')
  return (
    <EmptyState title={areLeftOpen ? t('noneLeftOpen') : t('noneWaiting')}>
      <Link href="/desk/reporters" className="underline underline-offset-4">
        {t('toReporters')}
      </Link>
    </EmptyState>
  )
}

function Keys() {
  const t = useTranslations('bylines.keys')
  return (
    <div className="sticky bottom-0 flex flex-wrap gap-x-5 gap-y-1 border-t border-rule bg-paper py-2">
      <KeyHint keys={['j', 'k']} text={t('move')} />
      <KeyHint keys={['l', 'h']} text={t('one')} />
      <KeyHint keys={['1', '…', '5']} text={t('link')} />
      <KeyHint keys={['n']} text={t('makeNew')} />
      <KeyHint keys={['o']} text={t('leaveOpen')} />
      <KeyHint keys={['/']} text={t('search')} />
      <KeyHint keys={['u']} text={t('undo')} />
    </div>
  )
}
