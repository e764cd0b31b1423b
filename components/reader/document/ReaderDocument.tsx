import type { PageHead } from '#domain/reader/pageHead.ts'
import type { Locale } from '#messages/locales.ts'
import { ReaderFrame } from '../ReaderFrame.tsx'
import type { ReaderWords } from '../readerWords.ts'
import { Kept } from './Kept.tsx'
import { DocumentHead, type DocumentFiles } from './DocumentHead.tsx'

/** A whole public page, head and frame and all. It needs no script. */
export function ReaderDocument(props: {
  readonly t: ReaderWords
  readonly locale: Locale
  /** The language that the page's address asks for itself. */
  readonly language: Locale | null
  readonly origin: string
  /** Where the reader comes back to after a choice of language. */
  readonly address: string
  readonly head: PageHead
  readonly files: DocumentFiles
  /** Stands above the page. */
  readonly notice?: React.ReactNode
  readonly children: React.ReactNode
}) {
  const { t, locale, language, origin, address, head, files, notice, children } = props
  return (
    <html lang={locale}>
      <Kept of={head} t={t} as={`head ${String(language)} ${[origin, ...files.styles, ...files.scripts].join(' ')}`}>
        {() => <DocumentHead {...{ head, origin, language, files }} />}
      </Kept>
      <body>
        {notice}
        <ReaderFrame {...{ t, locale, address }}>{children}</ReaderFrame>
      </body>
    </html>
  )
}
