import { ReaderDocument } from '#components/reader/document/ReaderDocument.tsx'
import { assetPath, pageFaces } from '#server/assets/assets.ts'
import type { Drawn, Place } from './drawn.ts'

/** A whole page as text. */
export async function drawDocument(place: Place, drawn: Drawn): Promise<string> {
  const { t, locale, language, origin, pathname, params } = place
  // Named here and not above: Next takes a page drawn by itself for a mistake.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const asked = new URLSearchParams(params).toString()
  const address = asked === '' ? pathname : `${pathname}?${asked}`
  const files = {
    styles: [assetPath('fonts.css'), assetPath('styles.css')],
    scripts: (drawn.scripts ?? []).map(assetPath),
  }
  const { head, body, notice } = drawn
  const document = (
    <ReaderDocument {...{ t, locale, language, origin, address, head, files, notice }}>{body}</ReaderDocument>
  )
  const drawnText = `<!doctype html>${renderToStaticMarkup(document)}`
  // Known only once all is drawn: which characters there are. A file, as nothing in the page itself is a style.
  const faces = pageFaces(drawnText)
  return faces === null
    ? drawnText
    : drawnText.replace('</head>', () => `<link rel="stylesheet" href="${faces}"/></head>`)
}
