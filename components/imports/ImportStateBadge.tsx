'use client'

import { useTranslations } from 'use-intl'
import type { ImportState } from '#domain/imports/importJob.ts'
import { Badge, type BadgeTone } from '#components/ui/Badge.tsx'

const tones: Readonly<Record<ImportState, BadgeTone>> = {
  ...{ uploading: 'amber', proposed: 'amber', waiting: 'indigo', running: 'indigo' },
  ...{ done: 'jade', failed: 'vermilion', cancelled: 'plain' },
}

/** How an import stands. */
export function ImportStateBadge({ state }: { readonly state: ImportState }) {
  const t = useTranslations('imports.states')
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
