'use client'

import { useTranslations } from 'use-intl'
import type { ArticleState } from '#domain/articles/articleState.ts'
import type { DeskState } from '#domain/workflow/steps.ts'
import { Badge, type BadgeTone } from '#components/ui/Badge.tsx'

const tones: Readonly<Record<DeskState, BadgeTone>> = { correcting: 'plain', inReview: 'indigo', approved: 'jade' }

/** The two facts of an article, where it stands on the desk and what the public sees, and what is amiss between them. */
export function StateBadges({ state }: { readonly state: ArticleState }) {
  const t = useTranslations('common')
  const { deskState, stage, reviewStages, returned, isPublic, changedSinceApproval } = state
  const hasStages = deskState === 'inReview' && reviewStages > 1
  return (
    <span className="inline-flex flex-wrap gap-x-3 gap-y-0.5">
      {returned ? (
        <Badge tone="vermilion">{t('facts.returned')}</Badge>
      ) : (
        <Badge tone={tones[deskState]}>
          {hasStages ? t('stateOfStage', { stage, stages: reviewStages }) : t(`states.${deskState}`)}
        </Badge>
      )}
      {isPublic && <Badge tone="jade">{t('facts.isPublic')}</Badge>}
      {changedSinceApproval && isPublic && <Badge tone="amber">{t('facts.changedSinceApproval')}</Badge>}
    </span>
  )
}
