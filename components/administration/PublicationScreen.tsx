'use client'

import { useTranslations } from 'use-intl'
import type { PublicationView } from '#domain/administration/administrationView.ts'
import { PaperText } from '#components/ui/PaperText.tsx'
import { AdministrationNav } from './AdministrationNav.tsx'
import { PolicyForm } from './PolicyForm.tsx'
import { TermList } from './TermList.tsx'

/** What a publication demands and allows, and the words it keeps. */
export function PublicationScreen({
  view,
  runsPeople,
}: {
  readonly view: PublicationView
  readonly runsPeople: boolean
}) {
  const t = useTranslations('administration')
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6">
      <p className="font-serif text-2xl font-semibold">{t('title')}</p>
      <AdministrationNav runsPeople={runsPeople} />
      <h1 className="font-serif text-xl font-semibold">
        <PaperText lang={view.language}>{view.title}</PaperText>
      </h1>
      <div className="grid gap-8 md:grid-cols-2">
        <PolicyForm key={JSON.stringify(view.policy)} view={view} />
        <TermList view={view} />
      </div>
    </div>
  )
}
