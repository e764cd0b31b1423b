'use client'

import { useSyncExternalStore } from 'react'
import { PaneBorder } from './PaneBorder.tsx'

const storageKey = 'galley-split'
const changed = 'galley-split-changed'
const least = 20
const most = 70
const usual = 38

const within = (share: number): number => Math.min(most, Math.max(least, share))
const kept = (): number => within(Number(localStorage.getItem(storageKey)) || usual)

function keep(share: number): void {
  localStorage.setItem(storageKey, String(within(share)))
  window.dispatchEvent(new Event(changed))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener)
  return () => window.removeEventListener(changed, listener)
}

/**
 * Two panes side by side with a border that mouse and arrow keys move; its place is remembered on this device. On a
 * narrow screen one pane is seen at a time, `shown`.
 */
export function SplitPanes(props: {
  readonly shown: 'first' | 'second'
  readonly first: React.ReactNode
  readonly second: React.ReactNode
}) {
  const { shown, first, second } = props
  const share = useSyncExternalStore(subscribe, kept, () => usual)
  return (
    <div
      style={{ '--share': `${share}%` } as React.CSSProperties}
      className="flex min-h-0 min-w-0 grow flex-col md:flex-row"
    >
      <div className={`${shown === 'first' ? 'flex' : 'hidden'} min-h-0 flex-col md:flex md:w-(--share) md:shrink-0`}>
        {first}
      </div>
      <PaneBorder {...{ share, least, most }} onMove={keep} />
      <div className={`${shown === 'second' ? 'flex' : 'hidden'} min-h-0 min-w-0 grow flex-col md:flex`}>{second}</div>
    </div>
  )
}
