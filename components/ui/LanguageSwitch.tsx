'use client'

import { useLocale, useTranslations } from 'use-intl'
import { locales } from '#messages/locales.ts'

/** Chooses the interface's language; a plain form, so that it works before or without scripts. */
export function LanguageSwitch() {
  const t = useTranslations('common')
  const current = useLocale()
  return (
    <form method="post" action="/api/language">
      <fieldset className="flex gap-2">
        <legend className="sr-only">{t('language')}</legend>
        {locales.map((locale) => (
          <button
            key={locale}
            name="locale"
            value={locale}
            lang={locale}
            aria-pressed={locale === current}
            className="cursor-pointer text-ink-soft hover:text-ink aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-rule-strong aria-pressed:underline-offset-4"
          >
            {t(`languages.${locale}`)}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
