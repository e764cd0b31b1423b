import { Link } from '#components/ui/Link.tsx'
import type { DeskHit } from '#domain/search/searchViews.ts'
import type { TextPiece } from '#domain/search/snippetOf.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { StateBadges } from '#components/articles/StateBadges.tsx'
import { DateWords } from '#components/reader/DateWords.tsx'
import { anyPaperText } from '#components/reader/paperText.ts'
import type { ReaderWords } from '#components/reader/readerWords.ts'
import { Pieces } from './Pieces.tsx'

/** One article of the desk that was found: its state, and the hits in the corrected text and in the source's. */
export function DeskHitRow({ t, hit }: { readonly t: ReaderWords; readonly hit: DeskHit }) {
  const { article, publicationTitle, date, title, corrected, source } = hit
  return (
    <li className="search-hit">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Link data-row="" href={articleHref(article.id)} {...anyPaperText(article.title.text)}>
          <Pieces pieces={title} />
        </Link>
        <StateBadges state={article.state} />
      </h2>
      <Text words={t('search.corrected')} pieces={corrected} />
      <Text words={t('search.source')} pieces={source} />
      <p className="search-place">
        <span {...anyPaperText(publicationTitle)}>{publicationTitle}</span>
        <DateWords t={t} date={date} form="plain" />
        <span data-content="">{article.pageLabels.join(' ')}</span>
        {article.bylines && <span {...anyPaperText(article.bylines)}>{article.bylines}</span>}
        {article.claimedBy && <span data-content="">{article.claimedBy}</span>}
      </p>
    </li>
  )
}

function Text({ words, pieces }: { readonly words: string; readonly pieces: readonly TextPiece[] | null }) {
  if (!pieces) return null
  return (
    <p className="search-snippet">
      <span className="search-of">{words}</span>{' '}
      <span {...anyPaperText(pieces.map(({ text }) => text).join(''))}>
        <Pieces pieces={pieces} />
      </span>
    </p>
  )
}
