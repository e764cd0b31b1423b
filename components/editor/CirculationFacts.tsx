'use client'

import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { ZonedHour } from '#components/ui/ZonedHour.tsx'

/** Who is asked to work on an article, how far its proof is signed, and when it goes out by itself. */
export function CirculationFacts({ view: { circulation, publication } }: { readonly view: ArticleView }) {
  const t = useTranslations('editor')
  const { assignedTo, scheduledFor, issueScheduledFor, proof } = circulation
  return (
    <>
      {assignedTo && <span className="text-xs text-ink-soft">{t('assigned', { name: assignedTo.displayName })}</span>}
      {proof.rounds > 0 && (
        <span className="text-xs text-ink-soft" title={proof.signedBy.join('、') || undefined}>
          {t('proofSigned', { signed: proof.signedBy.length, rounds: proof.rounds })}
        </span>
      )}
      {scheduledFor && (
        <span className="text-xs text-indigo">
          {t('goesOut')} <ZonedHour at={scheduledFor} timeZone={publication.timeZone} />
        </span>
      )}
      {issueScheduledFor && (
        <span className="text-xs text-indigo">
          {t('issueGoesOut')} <ZonedHour at={issueScheduledFor} timeZone={publication.timeZone} />
        </span>
      )}
    </>
  )
}
