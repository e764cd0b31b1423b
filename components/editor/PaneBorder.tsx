'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useKeys } from '#components/keys/useKeys.ts'
import type { PanePlace } from './panePlaces.ts'

const step = 2

/** The border between two panes: dragged, or moved by the arrow keys. `share` is the first pane's, in per cent. */
export function PaneBorder(props: {
  readonly share: number
  readonly place: Exclude<PanePlace, 'hidden'>
  readonly least: number
  readonly most: number
  readonly onMove: (share: number) => void
}) {
  const { share, place, least, most, onMove } = props
  const isBelow = place === 'below'
  const t = useTranslations('editor')
  const border = useRef<HTMLDivElement>(null)
  const by = (sign: 1 | -1) => () => onMove(share + (place === 'before' ? sign : -sign) * step)
  useKeys(isBelow ? { ArrowUp: by(-1), ArrowDown: by(1) } : { ArrowLeft: by(-1), ArrowRight: by(1) }, border)
  const drag = (event: React.PointerEvent): void => {
    const frame = border.current?.parentElement?.getBoundingClientRect()
    if (!frame || event.buttons !== 1) return
    const across = isBelow ? (event.clientY - frame.top) / frame.height : (event.clientX - frame.left) / frame.width
    onMove((place === 'before' ? across : 1 - across) * 100)
  }
  return (
    <div
      ref={border}
      role="separator"
      aria-orientation={isBelow ? 'horizontal' : 'vertical'}
      aria-label={t('split')}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.round(share)}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      className={`hidden shrink-0 touch-none border-rule-strong bg-paper hover:bg-rule focus-visible:bg-indigo md:block ${isBelow ? 'h-1.5 cursor-row-resize border-t' : 'w-1.5 cursor-col-resize border-s'}`}
    />
  )
}
