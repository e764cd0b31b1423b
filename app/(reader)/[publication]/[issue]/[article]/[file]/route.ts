import { cardPath, citationFormats, type CitationFormat } from '#domain/reader/addresses.ts'
import { citationOf, type Citation } from '#domain/reader/citations/citation.ts'
import { toBibtex } from '#domain/reader/citations/toBibtex.ts'
import { toRis } from '#domain/reader/citations/toRis.ts'
import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import { dayIn } from '#domain/workflow/dayIn.ts'
import { cardMark, readCard } from '#server/reader/cards/readCard.ts'
import { articleAt, type ArticleAddress } from '../../../../articleAt.ts'
import { cardOf } from '../../../../cardOf.ts'
import { siteOrigin } from '../../../../siteOrigin.ts'

type Context = { readonly params: Promise<ArticleAddress & { readonly file: string }> }

const files = {
  bib: { type: 'application/x-bibtex', write: toBibtex },
  ris: { type: 'application/x-research-info-systems', write: toRis },
} as const satisfies Readonly<Record<string, { readonly type: string; readonly write: (of: Citation) => string }>>

/** `cite.bib` and `cite.ris`: the reference to an article as a file. `card.<mark>.png`: the image that others show of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file, ...address } = await params
  const format = citationFormats.find((one) => file === `cite.${one}`)
  const isCard = /^card\.[0-9a-f]{20}\.png$/u.test(file)
  const stands = format || isCard ? await articleAt(address) : null
  if (!stands) return new Response(null, { status: 404 })
  if ('movedTo' in stands)
    return new Response(null, { status: 308, headers: { location: `${stands.movedTo}/${file}` } })
  if ('retraction' in stands) return new Response(null, { status: 410 })
  return format ? cite(stands.article, format) : card(stands.article, file, request.headers.get('if-none-match'))
}

/** A card that showed what stood here before is answered with where the new one is. */
async function card(article: PublicArticleView, file: string, held: string | null): Promise<Response> {
  const own = cardOf(article)
  const mark = cardMark(own)
  const address = cardPath(article.path, mark)
  if (!address.endsWith(`/${file}`)) return new Response(null, { status: 307, headers: { location: address } })
  const headers = {
    'content-type': 'image/png',
    // Asked for again each time: what was retracted is shown by nobody who kept it.
    'cache-control': 'no-cache',
    etag: `"${mark}"`,
    'x-content-type-options': 'nosniff',
  }
  if (held === headers.etag) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(await readCard(own)), { headers })
}

async function cite(article: PublicArticleView, format: CitationFormat): Promise<Response> {
  const citation = citationOf(article, await siteOrigin(), dayIn(article.timeZone, new Date()).day)
  return new Response(files[format].write(citation), {
    headers: {
      'content-type': `${files[format].type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${citation.key}.${format}"`,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  })
}
