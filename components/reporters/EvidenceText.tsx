'use client'

import { useTranslations } from 'use-intl'
import type { Likeness } from '#domain/reporters/nameLikeness.ts'
import type { Evidence, Workplace } from '#domain/reporters/proposals.ts'

/** How a printed name is like a known one, in words. */
export function LikenessText({ likeness, name }: { readonly likeness: Likeness; readonly name: string }) {
  const t = useTranslations('bylines.likeness')
  if (likeness.kind === 'confusable') {
    const { printed, meant } = likeness
    return <>{t('confusable', { printed, meant })}</>
  }
  return <>{t(likeness.kind, { name })}</>
}

/** One thing that speaks for a reporter, or against. */
export function EvidenceText({ evidence }: { readonly evidence: Evidence }) {
  const t = useTranslations('bylines.evidence')
  switch (evidence.kind) {
    case 'name':
      return <LikenessText likeness={evidence.likeness} name={evidence.name} />
    case 'section':
      return <>{t('section', { section: evidence.section, times: evidence.times })}</>
    case 'coAuthor':
      return <>{t('coAuthor', { name: evidence.name, times: evidence.times })}</>
    case 'organisation':
      return <>{t('organisation', { organisation: evidence.organisation })}</>
    case 'workplace':
      return <WorkplaceText {...evidence} />
    case 'years': {
      const { from, to, away } = evidence
      const years = from === to ? String(from) : `${from}–${to}`
      return <>{t(away > 1 ? 'otherYears' : 'years', { years })}</>
    }
    case 'otherPeriod':
      return <>{t('otherPeriod', { name: evidence.name })}</>
    default:
      return <>{t(evidence.kind, { times: evidence.times })}</>
  }
}

/** Where somebody worked, with its days. */
function WorkplaceText({ organisation, desk, since, until, isThen }: Workplace & { readonly isThen: boolean }) {
  const t = useTranslations('bylines.evidence')
  const place = [organisation, desk].filter((part) => part !== null).join(' ')
  const which = since === null ? (until === null ? 'always' : 'until') : until === null ? 'since' : 'between'
  const period = t(which, { since: since ?? '', until: until ?? '' })
  return <>{t(isThen ? 'workplaceThen' : 'workplaceOnly', { place, period })}</>
}
