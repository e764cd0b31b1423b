'use client'

import { useTranslations } from 'use-intl'
import type { Proposal } from '#domain/reporters/proposals.ts'
import { Kbd } from '#components/ui/Kbd.tsx'
import { EvidenceText } from './EvidenceText.tsx'

/** Somebody who may be meant, with the key that says so and all that speaks for it. */
export function ProposalRow(props: {
  readonly proposal: Proposal
  readonly at: number
  readonly isSure: boolean
  readonly onChoose: () => void
}) {
  const { proposal, at, isSure, onChoose } = props
  return (
    <li className="border-b border-rule">
      <button
        type="button"
        onClick={onChoose}
        className="flex w-full cursor-pointer items-start gap-3 py-2 text-start hover:bg-wash"
      >
        <Kbd>{String(at + 1)}</Kbd>
        <span className="flex min-w-0 flex-col gap-0.5">
          <Who proposal={proposal} isSure={isSure} />
          <span className="flex flex-wrap gap-x-3 text-xs text-ink-soft" data-content="">
            {proposal.evidence.map((one) => (
              <span
                key={`${one.kind} ${'name' in one ? one.name : ''}`}
                className={one.weight < 0 ? 'text-vermilion' : ''}
              >
                <EvidenceText evidence={one} />
              </span>
            ))}
          </span>
        </span>
      </button>
    </li>
  )
}

function Who({ proposal, isSure }: { readonly proposal: Proposal; readonly isSure: boolean }) {
  const t = useTranslations()
  const { displayName, kind, organisation } = proposal
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <span data-content="" className="font-serif text-lg leading-tight font-semibold">
        {displayName}
      </span>
      {organisation && (
        <span data-content="" className="text-sm text-ink-soft">
          {organisation}
        </span>
      )}
      {kind !== 'person' && <span className="text-xs text-ink-soft">{t(`common.reporterKinds.${kind}`)}</span>}
      {isSure && <span className="text-xs text-jade">{t('bylines.sure')}</span>}
    </span>
  )
}
