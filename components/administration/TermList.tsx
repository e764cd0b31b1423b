'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PublicationView, TermRow } from '#domain/administration/administrationView.ts'
import { termKinds } from '#domain/administration/requests.ts'
import { Button } from '#components/ui/Button.tsx'
import { Select } from '#components/ui/Select.tsx'
import { TextField } from '#components/ui/TextField.tsx'
import { useAdministering } from './useAdministering.ts'

/** The words a publication keeps: those that must be exactly right, places, and words that are no error. */
export function TermList({ view }: { readonly view: PublicationView }) {
  const t = useTranslations('administration.terms')
  const [kind, setKind] = useState<TermRow['kind']>('protected')
  const terms = `publications/${view.slug}/terms`
  const shown = view.terms.filter((term) => term.kind === kind)
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3">
      <h2 className="text-sm font-semibold">{t('title')}</h2>
      <Select
        label={t('kind')}
        value={kind}
        options={termKinds.map((key) => ({ key, text: t(`kinds.${key}`) }))}
        onChange={setKind}
      />
      <p className="text-sm text-ink-soft">{t(`notes.${kind}`)}</p>
      <NewTerm address={terms} kind={kind} />
      <ul className="flex flex-col divide-y divide-rule border-y border-rule">
        {shown.map((term) => (
          <TermLine key={term.id} {...{ term, lang: view.language, address: terms }} />
        ))}
      </ul>
      {shown.length === 0 && <p className="text-sm text-ink-soft">{t('none')}</p>}
    </section>
  )
}

function NewTerm({ address, kind }: { readonly address: string; readonly kind: TermRow['kind'] }) {
  const t = useTranslations('administration.terms')
  const { ask, isWorking } = useAdministering()
  const [text, setText] = useState('')
  const add = async (): Promise<void> => {
    if (text.trim() !== '' && (await ask(address, { kind, text: text.trim() }))) setText('')
  }
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <div className="grow">
        <TextField label={t('text')} value={text} maxLength={60} onChange={setText} />
      </div>
      <Button type="submit" isPending={isWorking}>
        {t('add')}
      </Button>
    </form>
  )
}

function TermLine(props: { readonly term: TermRow; readonly lang: string; readonly address: string }) {
  const { term, lang, address } = props
  const t = useTranslations('administration.terms')
  const { ask } = useAdministering()
  return (
    <li className="flex items-center justify-between gap-3 py-0.5">
      <span lang={lang} data-content="" className="font-serif">
        {term.text}
      </span>
      <Button
        variant="quiet"
        aria-label={t('removeTerm', { text: term.text })}
        onPress={() => void ask(`${address}/${term.id}`, { remove: true })}
      >
        {t('remove')}
      </Button>
    </li>
  )
}
