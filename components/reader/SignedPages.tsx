import type { PublicReporterView } from '#domain/reader/readerViews.ts'
import { reporterAddress } from '#domain/reader/reporterAsked.ts'
import { PagesNav } from './PagesNav.tsx'
import type { ReaderWords } from './readerWords.ts'

/** The ways to the later and earlier articles of a reporter. */
export function SignedPages({ t, view }: { readonly t: ReaderWords; readonly view: PublicReporterView }) {
  const { slug, asked, pages } = view
  const to = (at: number) => reporterAddress(slug, { ...asked, at })
  return <PagesNav t={t} label={t('reader.signedPages')} at={asked.at} pages={pages} to={to} />
}
