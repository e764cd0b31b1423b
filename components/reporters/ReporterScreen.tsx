'use client'

import { Link } from '#components/ui/Link.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReporterRecordView } from '#domain/reporters/reporterView.ts'
import { reporterPath } from '#domain/reader/addresses.ts'
import { ReporterSearch } from '#components/editor/ReporterSearch.tsx'
import { Button } from '#components/ui/Button.tsx'
import { ApartList } from './ApartList.tsx'
import { DuplicateList } from './DuplicateList.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { MergeHistory } from './MergeHistory.tsx'
import { RecordForm } from './RecordForm.tsx'
import { reporterHref } from './reporterHref.ts'
import { SignedBylines } from './SignedBylines.tsx'
import { SignedYears } from './SignedYears.tsx'

/** A reporter whole: the record, what they signed and with whom, who they may be, and the merges. */
export function ReporterScreen({ view }: { readonly view: ReporterRecordView }) {
  const t = useTranslations('reporters')
  const { id, mergedInto, duplicates, merges, apart, mayKeep } = view
  const isOpen = mayKeep && mergedInto === null
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-6">
      <ReporterHead view={view} />
      {mergedInto && (
        <p className="border-s-2 border-amber ps-3 text-sm">
          {t('isMerged')}{' '}
          <Link data-content="" href={reporterHref(mergedInto.id)} className="underline underline-offset-4">
            {mergedInto.displayName}
          </Link>
        </p>
      )}
      <RecordForm view={view} isReadOnly={!isOpen} />
      <SignedYears view={view} />
      <Section title={t('mayBe')} isShown={duplicates.length > 0}>
        <DuplicateList rows={duplicates} mayKeep={mayKeep} />
      </Section>
      {isOpen && <MergeInto id={id} displayName={view.record.displayName} />}
      <Section title={t('merges')} isShown={merges.length > 0}>
        <MergeHistory merges={merges} mayKeep={mayKeep} />
      </Section>
      <Section title={t('apart')} isShown={apart.length > 0}>
        <ApartList id={id} rows={apart} mayKeep={isOpen} />
      </Section>
      <SignedBylines view={view} mayKeep={isOpen} />
    </div>
  )
}

function ReporterHead({ view }: { readonly view: ReporterRecordView }) {
  const t = useTranslations()
  const { record, mentionCount, slug } = view
  return (
    <header className="flex flex-wrap items-baseline gap-x-4 border-b border-rule-strong pb-2">
      <h1 data-content="" className="font-serif text-3xl font-semibold">
        {record.displayName}
      </h1>
      {record.kind !== 'person' && (
        <span className="text-sm text-ink-soft">{t(`common.reporterKinds.${record.kind}`)}</span>
      )}
      <span className="text-sm text-ink-soft">{t('reporters.bylineCount', { count: mentionCount })}</span>
      <a href={reporterPath(slug)} className="text-sm underline underline-offset-4 sm:ms-auto">
        {t('reporters.publicPage')}
      </a>
      <Link href="/desk/reporters" className="text-sm underline underline-offset-4">
        {t('reporters.title')}
      </Link>
    </header>
  )
}

function Section(props: { readonly title: string; readonly isShown: boolean; readonly children: React.ReactNode }) {
  if (!props.isShown) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg font-semibold">{props.title}</h2>
      {props.children}
    </section>
  )
}

/** Any other record that this one is shown as from then on. */
function MergeInto({ id, displayName }: { readonly id: string; readonly displayName: string }) {
  const t = useTranslations('reporters')
  const [isAsking, setAsking] = useState(false)
  const [into, setInto] = useState<{ readonly id: string; readonly displayName: string } | null>(null)
  return (
    <div className="flex max-w-md flex-col gap-2">
      {isAsking ? (
        <ReporterSearch
          byline={{ name: '', organisation: null }}
          mayMake={false}
          onChoose={(choice, name) => 'reporterId' in choice && setInto({ id: choice.reporterId, displayName: name })}
        />
      ) : (
        <div>
          <Button onPress={() => setAsking(true)}>{t('mergeInto')}</Button>
        </div>
      )}
      {into && <MergeDialog from={{ id, displayName }} into={into} onClose={() => setInto(null)} />}
    </div>
  )
}
