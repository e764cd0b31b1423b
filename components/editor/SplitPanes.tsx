'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useKeys } from '#components/keys/useKeys.ts'

const storageKey = 'galley-split'
const least = 20
const most = 70
const usual = 38

const within = (share: number): number => Math.min(most, Math.max(least, share))

/**
 * Two panes side by side with a border that mouse and arrow keys move; its place is remembered. On a narrow screen one
 * pane is seen at a time, `shown`.
 */
export function SplitPanes(props: {
  readonly shown: 'first' | 'second'
  readonly first: React.ReactNode
  readonly second: React.ReactNode
}) {
  const { shown, first, second } = props
  const t = useTranslations('editor')
  const frame = useRef<HTMLDivElement>(null)
  const border = useRef<HTMLDivElement>(null)
  const [share, setShare] = useState(usual)
  useEffect(() => {
    const kept = Number(localStorage.getItem(storageKey))
    if (kept) setShare(within(kept))
  }, [])
  const move = (next: number): void => {
    setShare(within(next))
    localStorage.setItem(storageKey, String(within(next)))
  }
  useKeys({ ArrowLeft: () => move(share - 2), ArrowRight: () => move(share + 2), Home: () => move(usual) }, border)
  const drag = (event: React.PointerEvent): void => {
    const box = frame.current?.getBoundingClientRect()
    if (box && event.buttons === 1) move(((event.clientX - box.left) / box.width) * 100)
  }
  return (
    <div
      ref={frame}
      style={{ '--share': `${share}%` } as React.CSSProperties}
      className="flex min-h-0 min-w-0 grow flex-col md:flex-row"
    >
      <div className={`${shown === 'first' ? 'flex' : 'hidden'} min-h-0 flex-col md:flex md:w-(--share) md:shrink-0`}>
        {first}
      </div>
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
      <div className={`${shown === 'second' ? 'flex' : 'hidden'} min-h-0 min-w-0 grow flex-col md:flex`}>{second}</div>
    </div>
  )
}
