import type { ReaderWords } from './readerWords.ts'

/** What stands where a link to a preview has ended. */
export function PreviewEnded({ t }: { readonly t: ReaderWords }) {
  return (
    <div className="nothing">
      <h1>{t('reader.preview.endedTitle')}</h1>
      <p>{t('reader.preview.endedText')}</p>
    </div>
  )
}
