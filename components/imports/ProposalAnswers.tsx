'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ImportAnswers } from '#domain/imports/importJob.ts'
import type { ImportProposal, ProposedIssue } from '#domain/imports/proposal.ts'
import { textEncodings } from '#domain/formats/plainText/detectEncoding.ts'
import { Button } from '#components/ui/Button.tsx'
import { Select } from '#components/ui/Select.tsx'
import { TextField } from '#components/ui/TextField.tsx'
import { QuestionField } from './QuestionField.tsx'
import type { KeptImport } from './useImport.ts'

/** The encoding is found out. */
const found = 'found'

/** The day that the pages say they are of, where none was said and no name holds one. */
const printedDate = ({ questions }: ImportProposal): string | undefined =>
  questions.find(({ code }) => code === 'date')?.values.printed

type Said = {
  readonly said: ImportAnswers
  readonly setSaid: (said: ImportAnswers) => void
}

/** Date, number, edition and encoding, as they are found or as the person says. */
function IssueFields({
  said,
  setSaid,
  asksDate,
  isPrinted,
  issue,
}: Said & { asksDate: boolean; isPrinted: boolean; issue: ProposedIssue | undefined }) {
  const t = useTranslations('imports')
  const set = (name: 'date' | 'number' | 'edition') => (text: string) =>
    setSaid({ ...said, [name]: text === '' ? undefined : text })
  return (
    <div className="flex flex-wrap items-end gap-4">
      <TextField
        type="date"
        label={asksDate ? t(isPrinted ? 'questions.datePrinted' : 'questions.date') : t('screen.date')}
        value={said.date ?? issue?.date ?? ''}
        onChange={set('date')}
        autoFocus={asksDate}
      />
      {(['number', 'edition'] as const).map((name) => (
        <TextField
          key={name}
          label={t(`screen.${name}`)}
          maxLength={40}
          value={said[name] ?? issue?.[name] ?? ''}
          onChange={set(name)}
        />
      ))}
      <Select
        label={t('screen.encoding')}
        value={said.encoding ?? found}
        options={[
          { key: found, text: t('screen.encodingFound') },
          ...textEncodings.map((key) => ({ key, text: key.toUpperCase() })),
        ]}
        onChange={(key) => setSaid({ ...said, encoding: key === found ? undefined : key })}
      />
    </div>
  )
}

/** What was asked for and is not what the names say. */
function Remarks({ proposal }: { readonly proposal: ImportProposal }) {
  const t = useTranslations('imports')
  return proposal.remarks.map(({ code, values }, at) => (
    <p key={at} className="text-sm text-amber">
      {t(`remarks.${code}`, { given: '', named: '', ...values })}
    </p>
  ))
}

type Asked = KeptImport & { readonly proposal: ImportProposal }

/** What is asked, and what can be said without being asked: date, number and edition of the issue. */
export function ProposalAnswers({ view, answer, isWorking, proposal }: Asked) {
  const t = useTranslations('imports')
  const [only] = proposal.issues.length === 1 ? proposal.issues : []
  const printed = printedDate(proposal)
  const [said, setSaid] = useState(printed === undefined ? view.answers : { date: printed, ...view.answers })
  const asked = proposal.questions.filter(({ code }) => code !== 'date')
  const asksDate = proposal.questions.some(({ code }) => code === 'date')
  const isChanged = JSON.stringify(said) !== JSON.stringify(view.answers)
  return (
    <form
      className="flex flex-col gap-4"
      aria-label={t('questionsTitle')}
      onSubmit={(event) => {
        event.preventDefault()
        void answer(said)
      }}
    >
      <IssueFields {...{ said, setSaid, asksDate }} isPrinted={printed !== undefined} issue={only} />
      {asked.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          value={said.answers?.[question.id]}
          onChange={(value) => setSaid({ ...said, answers: { ...said.answers, [question.id]: value } })}
        />
      ))}
      <Remarks proposal={proposal} />
      {isChanged && (
        <div>
          <Button type="submit" variant="primary" isDisabled={isWorking}>
            {t('screen.lookAgain')}
          </Button>
        </div>
      )}
    </form>
  )
}
