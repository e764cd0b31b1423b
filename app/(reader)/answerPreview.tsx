import { PreviewEnded } from '#components/reader/PreviewEnded.tsx'
import { PreviewNotice } from '#components/reader/PreviewNotice.tsx'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { readPublicImage } from '#server/facsimiles/readPublicImage.ts'
import { reportBug } from '#server/log/reportBug.ts'
import type { Preview } from '#server/previews/preview.ts'
import { pageHeaders } from '#server/reader/answers/pageAnswer.ts'
import { pageAsked } from '#server/reader/answers/pageAsked.ts'
import { readArticle } from '#server/reader/readArticle.ts'
import { readIssue } from '#server/reader/readIssue.ts'
import { readPage } from '#server/reader/readPage.ts'
import { drawArticle } from './drawArticle.tsx'
import { drawDocument } from './drawDocument.tsx'
import { drawIssue } from './drawIssue.tsx'
import type { Drawn, Place } from './drawn.ts'
import { drawPage } from './drawPage.tsx'
import { inPreview } from './inPreview.ts'
import { nothingThere } from './nothingThere.tsx'
import { wordsOf } from './wordsOf.ts'
import { zonedMinute } from './zonedMinute.ts'

/** Never kept by anyone, and in no list. */
const never = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' }

/**
 * Answers with what is put before someone as if it were published: drawn as the public's pages are, with links that stay
 * in the preview, marked above. `at` is what follows its root: nothing, an article's slug, `page` and a label, or an image.
 */
export async function answerPreview(
  request: Request,
  open: () => Promise<Preview | 'ended' | null>,
  at: readonly string[],
  desk: string | null,
): Promise<Response> {
  const url = new URL(request.url)
  try {
    const preview = await open()
    if (preview !== null && preview !== 'ended' && at[0] === 'images') return answerImage(preview, at.slice(1))
    const asked = pageAsked(url, (name) => request.headers.get(name))
    const place = { ...asked, t: wordsOf(asked.locale) }
    if (preview === 'ended') return answer(place, ended(place))
    const landing = preview?.article != null && at.length === 0 ? [preview.article] : at
    const drawn = preview && (await draw(place, preview, landing))
    if (!preview || !drawn) return answer(place, nothingThere(place.t))
    return answer(place, marked(place, preview, drawn, desk), preview)
  } catch (error) {
    // The address of a link is a secret: it is in no log.
    reportBug(error, 'preview')
    return new Response(null, { status: 500, headers: never })
  }
}

async function draw(place: Place, preview: Preview, at: readonly string[]): Promise<Drawn | null> {
  const { publication, issue, outlook } = preview
  const [first, second, ...more] = at
  if (more.length > 0) return null
  if (first === undefined) return drawn(await readIssue(publication, issue, outlook), (view) => drawIssue(place, view))
  if (first === 'page')
    return drawn(await readPage(publication, issue, second ?? '', undefined, outlook), (view) =>
      drawPage(place, view, ''),
    )
  if (second !== undefined) return null
  return drawn(await readArticle(publication, issue, first, outlook), (view) => drawArticle(place, view, false))
}

const drawn = <View,>(view: View | Refusal, how: (view: View) => Drawn): Drawn | null =>
  isRefusal(view) ? null : how(view)

/** The page with its mark; its head names no address, so that nobody takes it for the page it will be. */
function marked({ t, locale }: Place, preview: Preview, page: Drawn, desk: string | null): Drawn {
  const { of, until, timeZone } = preview
  const { title, description } = page.head
  const head = { title: t('reader.preview.title', { title }), description, path: null, isUnlisted: true }
  const words = until && zonedMinute(until, timeZone, locale)
  return { ...page, head, notice: <PreviewNotice {...{ t, of, desk }} until={words} /> }
}

function ended({ t }: Place): Drawn {
  const title = t('reader.preview.endedTitle')
  return {
    status: 410,
    head: { title, description: title, path: null, isUnlisted: true },
    body: <PreviewEnded t={t} />,
  }
}

function answer(place: Place, page: Drawn, preview?: Preview): Response {
  const text = drawDocument(place, page)
  const body = preview ? inPreview(text, preview) : text
  return new Response(body, { status: page.status ?? 200, headers: { ...pageHeaders, ...never } })
}

async function answerImage({ outlook }: Preview, [id = '', version = '', ...image]: readonly string[]) {
  const bytes = await readPublicImage(id, version, image.join('/'), outlook)
  if (isRefusal(bytes)) return new Response(null, { status: 404, headers: never })
  const headers = { ...never, 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' }
  return new Response(bytes, { headers })
}
