import { deskPath, frontPath, searchPath } from '#domain/reader/addresses.ts'
import type { Locale } from '#messages/locales.ts'
import { Kept } from './document/Kept.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import type { ReaderWords } from './readerWords.ts'

/** What stands around every page of the reader's site. */
export function ReaderFrame(props: {
  readonly t: ReaderWords
  readonly locale: Locale
  /** Where the reader comes back to after a choice of language; left out: where they came from. */
  readonly address?: string
  readonly children: React.ReactNode
}) {
  const { t, locale, address, children } = props
  return (
    <div className="reader">
      <Kept of={t} t={t} as="head">
        {() => <SiteHead t={t} />}
      </Kept>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-foot">
        <a href={frontPath}>{t('reader.publications')}</a>
        <LanguageSwitch t={t} current={locale} {...(address ? { address } : {})} />
      </footer>
    </div>
  )
}

const SiteHead = ({ t }: { readonly t: ReaderWords }) => (
  <>
    <a className="skip-link" href="#content">
      {t('common.skipToContent')}
    </a>
    <header className="site-head">
      <nav aria-label={t('reader.siteNavigation')}>
        <a className="site-name" href={frontPath}>
          {t('common.name')}
        </a>
        <form className="site-search" role="search" aria-label={t('search.title')} action={searchPath}>
          <input type="search" name="q" aria-label={t('search.label')} />
          <button>{t('search.go')}</button>
        </form>
        <a href={deskPath}>{t('common.desk')}</a>
      </nav>
    </header>
  </>
)
