'use client'

import { useTranslations } from 'use-intl'
import { PlainField } from './PlainField.tsx'

/** The second step of signing in: a code. The name and the password of the first stay in the form. */
export function CodeStep({ name, onStartAgain }: { readonly name: string; readonly onStartAgain: () => void }) {
  const t = useTranslations('desk.signIn')
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 border-y border-rule py-2 text-sm">
        <span data-content="">{name}</span>
        <button
          type="button"
          className="cursor-pointer text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-ink"
          onClick={onStartAgain}
        >
          {t('startAgain')}
        </button>
      </p>
      <PlainField
        label={t('code')}
        note={t('codeNote')}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        autoFocus
      />
    </>
  )
}
