import { citationPath, citationFormats } from '#domain/reader/addresses.ts'
import type { Citation } from '#domain/reader/citations/citation.ts'
import { toGbt7714 } from '#domain/reader/citations/toGbt7714.ts'
import { toBibtex } from '#domain/reader/citations/toBibtex.ts'
import { toRis } from '#domain/reader/citations/toRis.ts'
import type { ReaderWords } from './readerWords.ts'

/** Names of the forms, the same in every language. */
const names = { standard: 'GB/T 7714—2015', bib: 'BibTeX', ris: 'RIS' } as const

/** How to cite an article: references to copy, and the same as files. Folded away, and opened without a script. */
export function Citations(props: {
  readonly t: ReaderWords
  readonly citation: Citation
  /** The article's address below the site. */
  readonly path: string
}) {
  const { t, citation, path } = props
  return (
    <details className="citations">
      <summary>{t('reader.cite.heading')}</summary>
      <dl>
        <dt data-content="">{names.standard}</dt>
        <dd lang={citation.language} data-content="" className="cite-words">
          {toGbt7714(citation)}
        </dd>
        <Source name={names.bib} words={toBibtex(citation)} />
        <Source name={names.ris} words={toRis(citation)} />
      </dl>
      <p className="cite-files">
        {citationFormats.map((format) => (
          <a key={format} href={citationPath(path, format)} download="">
            {t('reader.cite.file', { format: `.${format}` })}
          </a>
        ))}
      </p>
    </details>
  )
}

function Source({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <>
      <dt data-content="">{name}</dt>
      <dd>
        <pre className="cite-words" tabIndex={0} aria-label={name} data-content="">
          {words.replaceAll('\r\n', '\n').trim()}
        </pre>
      </dd>
    </>
  )
}
