import { frontPath } from '#domain/reader/addresses.ts'
import type { ReaderWords } from './readerWords.ts'

/** Stands where nothing is. */
export const NotThere = ({ t }: { readonly t: ReaderWords }) => (
  <div className="nothing">
    <h1>{t('common.notFoundTitle')}</h1>
    <p>{t('common.notFoundText')}</p>
    <p>
      <a href={frontPath}>{t('common.toFront')}</a>
    </p>
  </div>
)
