'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { secondFactorNeeds, type SecondFactorNeed } from '#domain/accounts/secondFactor.ts'
import { Button } from '#components/ui/Button.tsx'
import { Select } from '#components/ui/Select.tsx'
import { useAdministering } from './useAdministering.ts'

/** Of whom the server asks a second factor, and how many have still to set theirs. */
export function FactorPolicyForm({ now, lacking }: { readonly now: SecondFactorNeed; readonly lacking: number }) {
  const t = useTranslations('administration.people.factorPolicy')
  const { ask, isWorking } = useAdministering()
  const [neededOf, setNeededOf] = useState(now)
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2 border-b border-rule pb-4">
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-56">
          <Select
            label={t('title')}
            value={neededOf}
            options={secondFactorNeeds.map((key) => ({ key, text: t(key) }))}
            onChange={setNeededOf}
          />
        </div>
        <Button
          isPending={isWorking}
          reason={neededOf === now ? t('same') : null}
          onPress={() => void ask('second-factor', { neededOf }, t('saved'))}
        >
          {t('save')}
        </Button>
      </div>
      <p className="max-w-prose text-sm text-ink-soft">{t('note')}</p>
      {lacking > 0 && <p className="text-sm">{t('lacking', { count: lacking })}</p>}
    </section>
  )
}
