'use client'

import { useTranslations } from 'use-intl'
import type { ImportRow } from '#domain/imports/importJob.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { GiveFiles } from './GiveFiles.tsx'
import { ImportTable } from './ImportTable.tsx'
import type { ImportTarget } from './importTarget.ts'

/** Gives files to a publication, and lists what was given before with its outcome. */
export function ImportsScreen(props: {
  readonly targets: readonly ImportTarget[]
  readonly imports: readonly ImportRow[]
}) {
  const { targets, imports } = props
  const t = useTranslations('imports.screen')
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-6">
      <h1 className="font-serif text-2xl font-semibold">{t('title')}</h1>
      {targets.length > 0 ? (
        <GiveFiles targets={targets} />
      ) : (
        <EmptyState title={t('mayNot')}>
          <p>{t('mayNotText')}</p>
        </EmptyState>
      )}
      {imports.length > 0 && <ImportTable imports={imports} />}
    </div>
  )
}
