'use client'

import { useLayoutEffect, useState, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import type { PrintedPage } from '#domain/articles/articleView.ts'
import { FacsimileCrop } from '#components/facsimile/FacsimileCrop.tsx'
import { printPieces, type PrintPiece } from './printPieces.ts'

/**
 * The print, through the text: over the words of each printed line lies the image of that line, cut where the text
 * breaks. Where the page has no image, the words as received lie there.
 */
export function PrintThrough(props: {
  readonly text: RefObject<HTMLElement | null>
  readonly pages: readonly PrintedPage[]
  readonly isKept: boolean
  readonly lang: string
}) {
  const { text, pages, isKept, lang } = props
  const t = useTranslations('editor')
  const [pieces, setPieces] = useState<readonly PrintPiece[]>([])
  useLayoutEffect(() => {
    const { current } = text
    if (!current) return
    const measure = (): void => setPieces(printPieces(current, pages))
    measure()
    const resized = new ResizeObserver(measure)
    resized.observe(current)
    return () => resized.disconnect()
  }, [text, pages])
  return (
    <section
      aria-label={t('overlays.print')}
      tabIndex={-1}
      data-overlay={isKept ? 'kept' : 'held'}
      className="absolute inset-0 z-20 bg-sheet/80 outline-none"
    >
      <p role="status" className="sr-only">
        {t('overlays.print')}
      </p>
      {pieces.map((piece) => (
        <Piece key={piece.key} piece={piece} lang={lang} />
      ))}
    </section>
  )
}

function Piece({ piece, lang }: { readonly piece: PrintPiece; readonly lang: string }) {
  const { left, top, width, height, image, words } = piece
  return (
    <div style={{ left, top, width, height }} className="absolute overflow-hidden bg-sheet" data-print="">
      {image ? (
        <FacsimileCrop {...image} label={words} isFitted />
      ) : (
        <span
          data-content=""
          lang={lang}
          style={{ fontSize: height * 0.68, lineHeight: `${height}px` }}
          className="galley-printed block font-serif whitespace-pre text-vermilion"
        >
          {words}
        </span>
      )}
    </div>
  )
}
