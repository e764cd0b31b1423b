'use client'

import { useTranslations } from 'use-intl'
import type { PrintedPage } from '#domain/articles/articleView.ts'
import { FacsimileCrop } from '#components/facsimile/FacsimileCrop.tsx'
import { runsDown, uprightCells } from '#components/facsimile/uprightCells.ts'
import { stripKey, stripPlaces } from './stripPlaces.ts'
import { useKept } from './useKept.ts'

type Shown = { readonly pages: readonly PrintedPage[]; readonly lineId: string | null }

/** The image of the caret's printed line, over the text. Its room is kept, so that the text never moves. */
export function LineStrip(shown: Shown) {
  const [place] = useKept(stripKey, stripPlaces)
  if (place !== 'top' || !shown.pages.some(({ facsimile }) => facsimile)) return null
  return (
    <div
      data-empty={printedLine(shown) ? undefined : true}
      className="h-12 shrink-0 overflow-hidden border-b border-rule bg-wash px-4 py-1 max-md:data-empty:hidden"
    >
      <LineImage {...shown} />
    </div>
  )
}

/** What is seen of the line on its page, with its page; null without an image or a box. */
export function printedLine({ pages, lineId }: Shown) {
  const page = pages.find(({ lines }) => lines.some(({ id }) => id === lineId))
  const line = page?.lines.find(({ id }) => id === lineId)
  return page?.facsimile && line?.box ? { facsimile: page.facsimile, box: line.box, text: line.text } : null
}

/** The line's image as high as its parent; what runs down the page is set side by side, as it is typed. */
export function LineImage(shown: Shown) {
  const t = useTranslations('facsimile')
  const line = printedLine(shown)
  if (!line) return null
  const label = t('printedLine', { text: line.text })
  if (!runsDown(line.box, line.text)) return <FacsimileCrop {...line} label={label} />
  return (
    <div role="img" aria-label={label} className="flex h-full">
      {uprightCells(line.box, line.text).map((box) => (
        <div key={box[1]} style={{ aspectRatio: box[2] / box[3] }} className="h-full max-w-12 min-w-0">
          <FacsimileCrop facsimile={line.facsimile} box={box} label="" around={0} />
        </div>
      ))}
    </div>
  )
}
