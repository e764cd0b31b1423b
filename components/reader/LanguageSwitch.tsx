import { locales, type Locale } from '#messages/locales.ts'
import type { ReaderWords } from './readerWords.ts'

/** Buttons that choose the interface's language; a plain form, so that it works without scripts. */
export function LanguageSwitch({ t, current }: { readonly t: ReaderWords; readonly current: Locale }) {
  return (
    <form className="languages" method="post" action="/api/language">
      <fieldset>
        <legend>{t('common.language')}</legend>
        {locales.map((locale) => (
          <button key={locale} name="locale" value={locale} lang={locale} aria-pressed={locale === current}>
            {t(`common.languages.${locale}`)}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
