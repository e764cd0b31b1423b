'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { externalIdKinds } from '#domain/reporters/externalIds.ts'
import { reporterKinds } from '#domain/reporters/proposals.ts'
import type { ReporterRecord } from '#domain/reporters/reporterRecord.ts'
import type { ReporterRecordView } from '#domain/reporters/reporterView.ts'
import { Button } from '#components/ui/Button.tsx'
import { Select } from '#components/ui/Select.tsx'
import { TextArea } from '#components/ui/TextArea.tsx'
import { TextField } from '#components/ui/TextField.tsx'
import { askReporters } from './askReporters.ts'
import { AffiliationRows, NameRows } from './PeriodRows.tsx'
import { PortraitField } from './PortraitField.tsx'
import { useReporterAct } from './useReporterAct.ts'

type Fields = {
  readonly record: ReporterRecord
  readonly isReadOnly: boolean
  readonly change: (changed: Partial<ReporterRecord>) => void
}

/** What people say of a reporter, kept by one save. */
export function RecordForm({ view, isReadOnly }: { readonly view: ReporterRecordView; readonly isReadOnly: boolean }) {
  const t = useTranslations('reporters')
  const { run, isWorking } = useReporterAct()
  const [record, setRecord] = useRecord(view)
  const change = (changed: Partial<ReporterRecord>): void => setRecord({ ...record, ...changed })
  const fields = { record, isReadOnly, change }
  const save = () => run(() => askReporters.save(view.id, view.version, record), t('saved'))
  return (
    <section aria-label={t('record')} className="flex flex-col gap-4">
      <PortraitField view={view} isReadOnly={isReadOnly} />
      <NameFields {...fields} />
      <NameRows names={record.names} isReadOnly={isReadOnly} onChange={(names) => change({ names })} />
      <AffiliationRows
        affiliations={record.affiliations}
        isReadOnly={isReadOnly}
        onChange={(affiliations) => change({ affiliations })}
      />
      <NumberFields {...fields} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextArea
          {...{ label: t('biography'), rows: 4, isReadOnly, value: record.biography ?? '' }}
          onChange={(biography) => change({ biography })}
        />
        <TextArea
          {...{ label: t('note'), rows: 4, isReadOnly, value: record.note ?? '' }}
          onChange={(note) => change({ note })}
        />
      </div>
      {!isReadOnly && (
        <div>
          <Button variant="primary" isPending={isWorking} onPress={() => void save()}>
            {t('save')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** The record as it is typed in. What was saved comes back into the same form, so that the focus stays. */
function useRecord(view: ReporterRecordView) {
  const [record, setRecord] = useState(view.record)
  const [version, setVersion] = useState(view.version)
  if (version !== view.version) {
    setVersion(view.version)
    setRecord(view.record)
  }
  return [record, setRecord] as const
}

function NameFields({ record, isReadOnly, change }: Fields) {
  const t = useTranslations()
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <TextField
        {...{ label: t('reporters.displayName'), isReadOnly, value: record.displayName, maxLength: 100 }}
        onChange={(displayName) => change({ displayName })}
      />
      <TextField
        {...{ label: t('reporters.sortKey'), isReadOnly, value: record.sortKey, maxLength: 200 }}
        onChange={(sortKey) => change({ sortKey })}
      />
      <Select
        label={t('reporters.kind')}
        value={record.kind}
        isDisabled={isReadOnly}
        options={reporterKinds.map((key) => ({ key, text: t(`common.reporterKinds.${key}`) }))}
        onChange={(kind) => change({ kind })}
      />
    </div>
  )
}

const numberNames = { isni: 'ISNI', viaf: 'VIAF', wikidata: 'Wikidata', orcid: 'ORCID' } as const

function NumberFields({ record, isReadOnly, change }: Fields) {
  return (
    <div className="grid gap-3 sm:grid-cols-4">
      {externalIdKinds.map((kind) => (
        <TextField
          key={kind}
          {...{ label: numberNames[kind], isReadOnly, value: record.externalIds[kind] ?? '', maxLength: 100 }}
          onChange={(id) => change({ externalIds: { ...record.externalIds, [kind]: id } })}
        />
      ))}
    </div>
  )
}
