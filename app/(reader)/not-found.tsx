import { frontPath } from '#domain/reader/addresses.ts'
import { currentWords } from './currentWords.ts'

export default async function ReaderNotFound() {
  const t = await currentWords()
  return (
    <div className="nothing">
      <h1>{t('common.notFoundTitle')}</h1>
      <p>{t('common.notFoundText')}</p>
      <p>
        <a href={frontPath}>{t('common.toFront')}</a>
      </p>
    </div>
  )
}
