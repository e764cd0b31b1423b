'use client'

import { Link } from '#components/ui/Link.tsx'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PublicationRow } from '#domain/administration/administrationView.ts'
import { Button } from '#components/ui/Button.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { AddPublication } from './AddPublication.tsx'
import { AdministrationNav } from './AdministrationNav.tsx'

/** The publications that a person runs or keeps the words of. */
export function AdministrationScreen(props: {
  readonly publications: readonly PublicationRow[]
  readonly runsPeople: boolean
  readonly mayAdd: boolean
}) {
  const { publications, runsPeople, mayAdd } = props
  const t = useTranslations('administration')
  const [isAdding, setAdding] = useState(false)
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-serif text-2xl font-semibold">{t('title')}</h1>
        {mayAdd && (
          <Button variant="primary" onPress={() => setAdding(true)}>
            {t('addPublication.open')}
          </Button>
        )}
      </div>
      <AdministrationNav runsPeople={runsPeople} />
      {publications.length > 0 ? (
        <Publications {...{ publications }} />
      ) : (
        <EmptyState title={t('addPublication.none')} />
      )}
      {isAdding && <AddPublication onClose={() => setAdding(false)} />}
    </div>
  )
}

function Publications({ publications }: { readonly publications: readonly PublicationRow[] }) {
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list)
  return (
    <ul ref={list}>
      {publications.map(({ id, slug, title, language }) => (
        <li key={id} className="border-b border-rule py-2">
          <Link
            data-row=""
            href={`/desk/administration/publications/${slug}`}
            className="font-serif text-lg font-semibold underline decoration-rule-strong underline-offset-4 hover:decoration-ink"
          >
            <PaperText lang={language}>{title}</PaperText>
          </Link>{' '}
          <span data-content="" className="text-xs text-ink-soft">
            {slug}
          </span>
        </li>
      ))}
    </ul>
  )
}
