import { hitsIn } from '#domain/search/hitsIn.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import type { HitPart, PublicHit } from '#domain/search/searchViews.ts'
import { piecesOf, snippetOf } from '#domain/search/snippetOf.ts'
import { bylinesOf } from '../articles/contentRow.ts'
import { publicArticleRow, type PublicArticle } from '../reader/publicArticles.ts'

/** What is shown of an article that was found, and the words in all of it that were hit, as printed. */
export function publicHit(article: PublicArticle, terms: readonly SearchTerm[]) {
  const row = publicArticleRow(article)
  const words = article.publishedRevision
  const text = words?.plainText ?? ''
  const signed = words ? bylinesOf(words) : []
  const [title, body] = [lit(row.title.text, terms), lit(text, terms)]
  const parts = {
    columnTag: lit(words?.columnTag, terms),
    kicker: lit(words?.kicker, terms),
    subheadline: lit(words?.subheadline, terms),
    dateline: lit(words?.dateline, terms),
    bylines: lit(signed.flatMap(({ ofCaption, printed }) => (ofCaption ? [] : printed)).join('　'), terms),
    credit: lit(words?.credit, terms),
  }
  const ofCaptions = signed.filter(({ ofCaption }) => ofCaption).map(({ printed }) => lit(printed, terms))
  const shown = ([name, { text: own, hits }]: readonly [string, Lit]) =>
    [name, hits.length === 0 || (apart.has(name) && text.includes(own)) ? null : piecesOf(own, hits)] as const
  return {
    view: {
      article: row,
      title: piecesOf(title.text, title.hits),
      snippet: snippetOf(text, body.hits),
      parts: Object.fromEntries(Object.entries(parts).map(shown)) as PublicHit['parts'],
    },
    words: [title, body, ...Object.values(parts), ...ofCaptions].flatMap(({ text: own, hits }) =>
      hits.map(({ from, to }) => own.slice(from, to)),
    ),
  }
}

/** They stand in the text as a rule, and are shown apart where they do not. */
const apart: ReadonlySet<string> = new Set<HitPart>(['dateline', 'credit'])

type Lit = { readonly text: string; readonly hits: ReturnType<typeof hitsIn> }
const lit = (text: string | null | undefined, terms: readonly SearchTerm[]): Lit => ({
  text: text ?? '',
  hits: hitsIn(text ?? '', terms),
})
