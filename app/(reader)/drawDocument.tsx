import { markupOf } from '#components/reader/document/markupOf.ts'
import { ReaderDocument } from '#components/reader/document/ReaderDocument.tsx'
import { assetPath, pageFaces } from '#server/assets/assets.ts'
import type { Drawn, Place } from './drawn.ts'

/** A whole page as text. */
export function drawDocument(place: Place, drawn: Drawn): string {
  const { t, locale, language, origin, pathname, params } = place
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
  const drawnText = `<!doctype html>${markupOf(document)}`
  // Known only once all is drawn: which characters there are. A file, as nothing in the page itself is a style.
  const faces = pageFaces(drawnText)
  return faces === null
    ? drawnText
    : drawnText.replace('</head>', () => `<link rel="stylesheet" href="${faces}"/></head>`)
}
