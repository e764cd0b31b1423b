'use client'

import { useSyncExternalStore } from 'react'
import { PaneBorder } from './PaneBorder.tsx'
import { panePlaces, placeKey } from './panePlaces.ts'
import { useKept } from './useKept.ts'

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

const flows = { before: 'md:flex-row', after: 'md:flex-row-reverse', below: 'md:flex-col-reverse', hidden: '' } as const
const sizes = {
  before: 'md:flex md:w-(--share)',
  after: 'md:flex md:w-(--share)',
  below: 'md:flex md:h-(--share)',
  hidden: 'md:hidden',
} as const

/**
 * Two panes side by side or one below the other (`panePlaces`), with a border that mouse and arrow keys move; its place
 * is remembered on this device. On a
 * narrow screen one pane is seen at a time, `shown`.
 */
export function SplitPanes(props: {
  readonly shown: 'first' | 'second'
  readonly first: React.ReactNode
  readonly second: React.ReactNode
}) {
  const { shown, first, second } = props
  const [place] = useKept(placeKey, panePlaces)
  const share = useSyncExternalStore(subscribe, kept, () => usual)
  return (
    <div
      style={{ '--share': `${share}%` } as React.CSSProperties}
      className={`flex min-h-0 min-w-0 grow flex-col ${flows[place]}`}
    >
      <div className={`${shown === 'first' ? 'flex' : 'hidden'} min-h-0 flex-col md:shrink-0 ${sizes[place]}`}>
        {first}
      </div>
      {place !== 'hidden' && <PaneBorder {...{ share, least, most, place }} onMove={keep} />}
      <div className={`${shown === 'second' ? 'flex' : 'hidden'} min-h-0 min-w-0 grow flex-col md:flex`}>{second}</div>
    </div>
  )
}
