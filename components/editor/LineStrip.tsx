'use client'

import { useTranslations } from 'use-intl'
import type { PrintedPage } from '#domain/articles/articleView.ts'
import { FacsimileCrop } from '#components/facsimile/FacsimileCrop.tsx'

/** The image of the caret's printed line, right above the text. Its room is kept, so that the text never moves. */
export function LineStrip(props: { readonly pages: readonly PrintedPage[]; readonly lineId: string | null }) {
  const { pages, lineId } = props
  const t = useTranslations('facsimile')
  if (!pages.some(({ facsimile }) => facsimile)) return null
  const page = pages.find(({ lines }) => lines.some(({ id }) => id === lineId))
  const line = page?.lines.find(({ id }) => id === lineId)
  return (
    <div
      data-empty={line?.box ? undefined : true}
      className="h-12 shrink-0 overflow-hidden border-b border-rule bg-wash px-4 py-1 max-md:data-empty:hidden"
    >
      {page?.facsimile && line?.box && (
        <FacsimileCrop facsimile={page.facsimile} box={line.box} label={t('printedLine', { text: line.text })} />
      )}
    </div>
  )
}
