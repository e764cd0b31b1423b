import type { PublicArticleRow, PublicPublication } from '#domain/reader/readerViews.ts'
import type { HeadingLevel } from './Heading.tsx'
import type { ReaderWords } from './readerWords.ts'
import { Story } from './Story.tsx'

const besideLead = 2

/** A front of stories: the first leads, two stand beside it, the rest follow in columns parted by hairlines. */
export function Stories(props: {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  readonly articles: readonly PublicArticleRow[]
  readonly level: HeadingLevel
}) {
  const { articles, ...rest } = props
  const [lead, ...others] = articles
  if (!lead) return null
  const second = others.slice(0, besideLead)
  const plain = others.slice(besideLead)
  return (
    <div className="stories">
      <Story article={lead} size="lead" {...rest} />
      {second.length > 0 && (
        <div className="stories-second">
          {second.map((article) => (
            <Story key={article.path} article={article} size="second" {...rest} />
          ))}
        </div>
      )}
      {plain.length > 0 && (
        <div className="stories-rest">
          {plain.map((article) => (
            <Story key={article.path} article={article} {...rest} />
          ))}
        </div>
      )}
    </div>
  )
}
