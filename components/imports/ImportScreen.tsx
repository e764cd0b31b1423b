'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { ImportView } from '#domain/imports/importJob.ts'
import { MomentText } from '#components/ui/MomentText.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { ImportOutcomes } from './ImportOutcomes.tsx'
import { ImportProblems } from './ImportProblems.tsx'
import { ImportStateBadge } from './ImportStateBadge.tsx'
import { ProposalPart } from './ProposalPart.tsx'
import { RunningPart } from './RunningPart.tsx'
import { useImport } from './useImport.ts'
import { useSizeText } from './useSizeText.ts'

/** One import, from what its files will become to what became of them. */
export function ImportScreen({ first }: { readonly first: ImportView }) {
  const t = useTranslations('imports.screen')
  const sizeText = useSizeText()
  const kept = useImport(first)
  const { view } = kept
  const isOpen = view.state === 'uploading' || view.state === 'proposed'
  const isRunning = view.state === 'waiting' || view.state === 'running'
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6">
      <header className="flex flex-col gap-1 border-b border-ink pb-3">
        <h1 className="flex flex-wrap items-baseline gap-x-3 font-serif text-2xl font-semibold">
          {t('title')}
          <PaperText lang={view.publication.language}>{view.publication.title}</PaperText>
        </h1>
        <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-soft tabular-nums">
          <ImportStateBadge state={view.state} />
          <span>{t('fileCount', { count: view.files, size: sizeText(view.bytes) })}</span>
          <span data-content="">{view.person}</span>
          <MomentText at={view.createdAt} />
          <Link href="/desk/imports" className="text-ink underline underline-offset-4">
            {t('toAll')}
          </Link>
        </p>
      </header>
      {isOpen && <ProposalPart {...kept} />}
      {isRunning && <RunningPart {...kept} />}
      <ImportOutcomes view={view} />
      <ImportProblems problems={view.problems} />
    </div>
  )
}
