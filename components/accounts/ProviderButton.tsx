'use client'

import { useTranslations } from 'use-intl'
import { buttonLook } from '#components/ui/buttonLook.ts'
import { useIsRunning } from '#components/ui/useIsRunning.ts'
import { signInElsewhere } from './signInAndGo.ts'

/** The way in by a provider of identities, below the one by password. */
export function ProviderButton({ name, back }: { readonly name: string; readonly back: string }) {
  const t = useTranslations('desk.signIn')
  const isRunning = useIsRunning()
  return (
    <div className="flex flex-col gap-4">
      <p className="flex items-center gap-3 text-sm text-ink-soft before:h-px before:grow before:bg-rule after:h-px after:grow after:bg-rule">
        {t('or')}
      </p>
      <button
        type="button"
        disabled={!isRunning}
        className={`${buttonLook('plain')} whitespace-normal`}
        onClick={() => void signInElsewhere(back)}
      >
        {t('byProvider', { name })}
      </button>
    </div>
  )
}
