import type { PageView } from '#domain/pages/pageView.ts'
import { PaperText } from '#components/ui/PaperText.tsx'

/** The pictures of an article that were cut out of its page, small, each above its caption's words. */
export function CutPictures(props: { readonly page: PageView; readonly articleId: string }) {
  const { pictures, lines, issue } = props.page
  const own = pictures.filter(({ articleId }) => articleId === props.articleId)
  if (own.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-3">
      {own.map(({ src, width, height, captionLine }) => {
        const caption = lines.find(({ id }) => id === captionLine)?.text.trim() ?? ''
        return (
          <li key={src}>
            <figure className="flex max-w-48 flex-col gap-1">
              <img
                {...{ src, width, height }}
                alt={caption}
                lang={issue.language}
                loading="lazy"
                className="h-auto max-h-40 w-auto max-w-full border border-rule"
              />
              <figcaption className="truncate text-xs text-ink-soft">
                <PaperText lang={issue.language}>{caption}</PaperText>
              </figcaption>
            </figure>
          </li>
        )
      })}
    </ul>
  )
}
