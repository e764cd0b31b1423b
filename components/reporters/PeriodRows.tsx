'use client'

import { useTranslations } from 'use-intl'
import type { ReporterRecord } from '#domain/reporters/reporterRecord.ts'
import { Button } from '#components/ui/Button.tsx'

type Period = { readonly since: string | null; readonly until: string | null }
const field = 'h-8 rounded-sm border border-ink-faint bg-sheet px-2 text-sm'

/** Names as printed, each with the days between which it was theirs. */
export function NameRows(props: {
  readonly names: ReporterRecord['names']
  readonly isReadOnly: boolean
  readonly onChange: (names: ReporterRecord['names']) => void
}) {
  const { names, isReadOnly, onChange } = props
  const t = useTranslations('reporters')
  return (
    <Rows
      {...{ title: t('names'), addText: t('addName'), isReadOnly, rows: names, onChange }}
      fresh={{ printed: '', isPenName: false, since: null, until: null }}
      fields={(name, put) => (
        <>
          <input
            aria-label={t('printed')}
            value={name.printed}
            readOnly={isReadOnly}
            maxLength={100}
            onChange={({ target }) => put({ ...name, printed: target.value })}
            className={`${field} w-44 font-serif`}
          />
          <label className="flex items-center gap-1 text-sm">
            <input
              type="checkbox"
              checked={name.isPenName}
              disabled={isReadOnly}
              onChange={({ target }) => put({ ...name, isPenName: target.checked })}
            />
            {t('penName')}
          </label>
        </>
      )}
    />
  )
}

/** Where they worked, and when. */
export function AffiliationRows(props: {
  readonly affiliations: ReporterRecord['affiliations']
  readonly isReadOnly: boolean
  readonly onChange: (affiliations: ReporterRecord['affiliations']) => void
}) {
  const { affiliations, isReadOnly, onChange } = props
  const t = useTranslations('reporters')
  const text = (label: string, value: string, onText: (text: string) => void) => (
    <input
      aria-label={label}
      placeholder={label}
      value={value}
      readOnly={isReadOnly}
      maxLength={100}
      onChange={({ target }) => onText(target.value)}
      className={`${field} w-44`}
    />
  )
  return (
    <Rows
      {...{ title: t('affiliations'), addText: t('addAffiliation'), isReadOnly, rows: affiliations, onChange }}
      fresh={{ organisation: '', desk: null, since: null, until: null }}
      fields={(row, put) => (
        <>
          {text(t('organisation'), row.organisation, (organisation) => put({ ...row, organisation }))}
          {text(t('desk'), row.desk ?? '', (desk) => put({ ...row, desk: desk || null }))}
        </>
      )}
    />
  )
}

type RowsProps<Row extends Period> = {
  readonly title: string
  readonly addText: string
  readonly rows: Row[]
  readonly fresh: Row
  readonly isReadOnly: boolean
  readonly fields: (row: Row, put: (row: Row) => void) => React.ReactNode
  readonly onChange: (rows: Row[]) => void
}

function Rows<Row extends Period>(props: RowsProps<Row>) {
  const { title, addText, rows, fresh, isReadOnly, fields, onChange } = props
  const t = useTranslations('reporters')
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="pb-1 text-sm text-ink-soft">{title}</legend>
      {rows.map((row, at) => {
        const put = (changed: Row): void => onChange(rows.with(at, changed))
        return (
          <div key={at} className="flex flex-wrap items-center gap-2">
            {fields(row, put)}
            <Day label={t('since')} value={row.since} {...{ isReadOnly }} onDay={(since) => put({ ...row, since })} />
            <Day label={t('until')} value={row.until} {...{ isReadOnly }} onDay={(until) => put({ ...row, until })} />
            {!isReadOnly && (
              <Button variant="quiet" onPress={() => onChange(rows.toSpliced(at, 1))}>
                {t('remove')}
              </Button>
            )}
          </div>
        )
      })}
      {!isReadOnly && (
        <div>
          <Button variant="quiet" onPress={() => onChange([...rows, fresh])}>
            {addText}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

function Day(props: {
  readonly label: string
  readonly value: string | null
  readonly isReadOnly: boolean
  readonly onDay: (day: string | null) => void
}) {
  const { label, value, isReadOnly, onDay } = props
  return (
    <label className="flex items-center gap-1 text-xs text-ink-soft">
      {label}
      <input
        type="date"
        value={value ?? ''}
        readOnly={isReadOnly}
        onChange={({ target }) => onDay(target.value || null)}
        className={`${field} text-ink`}
      />
    </label>
  )
}
