import { locales, type Locale } from '#messages/locales.ts'
import type { ReaderWords } from './readerWords.ts'

/** Buttons that choose the interface's language; a plain form, so that it works without scripts. */
export function LanguageSwitch(props: {
  readonly t: ReaderWords
  readonly current: Locale
  /** Where the choice leads back to; left out: where it was made. */
  readonly address?: string
}) {
  const { t, current, address } = props
  return (
    <form className="languages" method="post" action="/api/language">
      {address !== undefined && <input type="hidden" name="back" value={address} />}
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
