import { articleKinds, type ArticleKind } from '#domain/assembly/assembly.ts'
import type { ArticleTitle } from '#domain/articles/articleState.ts'
import type { PublicPublication } from '#domain/reader/readerViews.ts'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'
import { UntitledMark } from './UntitledMark.tsx'

const alwaysTold: readonly string[] = ['advertisement', 'notice']
const neverTold: readonly string[] = ['news', 'other']
const isKind = (text: string): text is ArticleKind => (articleKinds as readonly string[]).includes(text)

/** The small words above a headline: the column it ran under, else its kind. Advertisements always say that they are. */
export function StoryTags(props: {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  readonly columnTag: string | null
  readonly kind: string
  readonly title: ArticleTitle
  /** The column's name as it is drawn; left out: as it is. */
  readonly children?: React.ReactNode
}) {
  const { t, publication, columnTag, kind, title, children } = props
  const tellsKind = isKind(kind) && (alwaysTold.includes(kind) || (!columnTag && !neverTold.includes(kind)))
  if (!columnTag && !tellsKind && title.from !== 'firstWords') return null
  return (
    <p className="tags">
      {columnTag && (
        <span className="tag" {...paperText(publication)}>
          {children ?? columnTag}
        </span>
      )}
      {tellsKind && <span className="tag">{t(`common.kinds.${kind}`)}</span>}
      <UntitledMark t={t} title={title} />
    </p>
  )
}
