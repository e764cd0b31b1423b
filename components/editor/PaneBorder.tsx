'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useKeys } from '#components/keys/useKeys.ts'

const step = 2

/** The border between two panes: dragged, or moved by the arrow keys. `share` is the first pane's, in per cent. */
export function PaneBorder(props: {
  readonly share: number
  readonly least: number
  readonly most: number
  readonly onMove: (share: number) => void
}) {
  const { share, least, most, onMove } = props
  const t = useTranslations('editor')
  const border = useRef<HTMLDivElement>(null)
  useKeys({ ArrowLeft: () => onMove(share - step), ArrowRight: () => onMove(share + step) }, border)
  const drag = (event: React.PointerEvent): void => {
    const frame = border.current?.parentElement?.getBoundingClientRect()
    if (frame && event.buttons === 1) onMove(((event.clientX - frame.left) / frame.width) * 100)
  }
  return (
    <div
      ref={border}
      role="separator"
      aria-orientation="vertical"
      aria-label={t('split')}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.round(share)}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      className="hidden w-1.5 shrink-0 cursor-col-resize touch-none border-s border-rule-strong bg-paper hover:bg-rule focus-visible:bg-indigo md:block"
    />
  )
}
