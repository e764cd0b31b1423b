'use client'

import { useTranslations } from 'use-intl'
import { isSettled } from '#domain/imports/proposeImport.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { ProposalAnswers } from './ProposalAnswers.tsx'
import { ProposedIssueTable } from './ProposedIssueTable.tsx'
import type { KeptImport } from './useImport.ts'

/** What the files will become, what is unclear, and the one thing to do: import, or give it up. */
export function ProposalPart(kept: KeptImport) {
  const { view, isWorking, start, cancel } = kept
  const t = useTranslations('imports.screen')
  const { proposal } = view
  const settled = proposal !== null && isSettled(proposal)
  const begin = (): void => void (settled && !isWorking && start())
  useKeys({ 'Mod+Enter': begin })
  if (!proposal) return <Discard cancel={cancel} />
  const reason = proposal.issues.length === 0 ? t('nothingToImport') : settled ? null : t('answerFirst')
  return (
    <>
      <ProposalAnswers key={JSON.stringify(view.answers)} {...kept} proposal={proposal} />
      {proposal.issues.map((issue, at) => (
        <ProposedIssueTable key={at} issue={issue} />
      ))}
      <LeftOutList leftOut={proposal.leftOut} />
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-rule bg-paper py-3">
        <Button variant="primary" reason={reason} isDisabled={isWorking} onPress={begin} shortcut="Control+Enter">
          {t('import')}
        </Button>
        <Button isDisabled={isWorking} onPress={() => void cancel()}>
          {t('discard')}
        </Button>
        <p className="text-sm text-ink-soft">{reason ?? t('nothingYet')}</p>
        <KeyHint keys={['Ctrl', '↵']} text={t('import')} />
      </div>
    </>
  )
}

/** Files that arrived while nobody waited for what they will become. */
function Discard({ cancel }: { readonly cancel: () => Promise<void> }) {
  const t = useTranslations('imports.screen')
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p>{t('brokenOff')}</p>
      <Button onPress={() => void cancel()}>{t('discard')}</Button>
    </div>
  )
}
