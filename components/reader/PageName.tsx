import type { PublicPublication } from '#domain/reader/readerViews.ts'
import { pageWords } from './pageWords.ts'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'

/** A page by its label and, where it has one, its section. */
export function PageName(props: {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  readonly label: string
  readonly sectionName?: string | null
}) {
  const { t, publication, label, sectionName } = props
  const words = pageWords(t, label)
  return (
    <>
      <span className="page-label" {...(words === label ? paperText(publication) : {})}>
        {words}
      </span>
      {sectionName && ' '}
      {sectionName && <span {...paperText(publication)}>{sectionName}</span>}
    </>
  )
}
