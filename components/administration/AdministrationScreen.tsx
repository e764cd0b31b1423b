'use client'

import { Link } from '#components/ui/Link.tsx'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { PublicationRow } from '#domain/administration/administrationView.ts'
import { PaperText } from '#components/ui/PaperText.tsx'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { AdministrationNav } from './AdministrationNav.tsx'

/** The publications that a person runs or keeps the words of. */
export function AdministrationScreen({
  publications,
  runsPeople,
}: {
  readonly publications: readonly PublicationRow[]
  readonly runsPeople: boolean
}) {
  const t = useTranslations('administration')
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list)
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6">
      <h1 className="font-serif text-2xl font-semibold">{t('title')}</h1>
      <AdministrationNav runsPeople={runsPeople} />
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
    </div>
  )
}
