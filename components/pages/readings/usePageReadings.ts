'use client'

import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { comparedReadingsSchema, type ComparedReadings } from '#domain/pages/readingRequests.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { askServer } from '#components/editor/saving/askServer.ts'
import { isTyping } from '#components/ui/isTyping.ts'
import { showLine } from '../showLine.ts'
import type { PageActs } from '../usePageActs.ts'
import { readPlaces, type ReadPlace } from './readPlaces.ts'
import { useTake, type Extent } from './useTake.ts'

/** What the panel of readings shows and does. */
export type PageReadings = {
  readonly isOpen: boolean
  readonly compared: ComparedReadings | null
  /** Where the two differ, in the order of the page; which of these is shown. */
  readonly places: readonly ReadPlace[]
  readonly index: number
  readonly now: ReadPlace | null
  readonly go: (index: number) => void
  /** Takes over, or where the one shown is taken gives back. */
  readonly take: (extent: Extent) => void
  /** The source that stands beside the page's own. */
  readonly source: string | null
  readonly setSource: (source: string) => void
  readonly toggle: () => void
}

type Around = {
  readonly onOpen: () => void
  /** Another panel stands in its place. */
  readonly isCovered: boolean
  /** A zone is drawn: the keys are its. */
  readonly isDrawing: boolean
}

/** Another source of a page beside its own, gone through place by place where they differ. */
export function usePageReadings(page: PageView, acts: PageActs, around: Around): PageReadings {
  const [isWanted, setWanted] = useState(false)
  const isOpen = isWanted && !around.isCovered
  const [chosen, setChosen] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const others = page.sources.filter(({ isCurrent }) => !isCurrent)
  const source = others.find(({ id }) => id === chosen)?.id ?? others[0]?.id ?? null
  const compared = useCompared(page, isOpen ? source : null)
  const places = useMemo(() => (compared ? readPlaces(compared) : []), [compared])
  const index = Math.min(at, Math.max(0, places.length - 1))
  const now = places[index] ?? null
  useShownLine(page, acts, now)
  const take = useTake(page, source, places, now)
  const readings: PageReadings = {
    ...{ isOpen, compared, places, index, now, take, source },
    go: (to) => {
      if (places[to]) setAt(to)
    },
    setSource: (next) => {
      setChosen(next)
      setAt(0)
    },
    toggle: () => {
      around.onOpen()
      setWanted(!isOpen)
    },
  }
  useReadingKeys(readings, others.length > 0 && !around.isDrawing)
  return readings
}

/** The line that is shown is chosen and in sight; of one that only the other source has, the line that it stands behind. */
function useShownLine(page: PageView, acts: PageActs, now: ReadPlace | null): void {
  const at = page.lines.findIndex(({ id }) => id === now?.id)
  const isOnPage = at >= 0
  const show = useEffectEvent(() => {
    if (!now) return
    if (isOnPage) acts.choose(at, false)
    const line = page.lines[at] ?? page.lines.findLast(({ ordinal }) => ordinal < now.order)
    if (line) showLine(line.ordinal)
  })
  useEffect(() => show(), [now?.id, isOnPage])
}

function useReadingKeys({ isOpen, toggle, go, index, take }: PageReadings, areKeys: boolean): void {
  // On a button Enter presses it; elsewhere it takes over what is shown.
  const isOnButton = () => document.activeElement?.closest('button, a, select, summary') !== null
  const plain = (act: () => void) => (): void | false => (isTyping() ? false : act())
  const enter = (act: () => void) => (): void | false => (isTyping() || isOnButton() ? false : act())
  const open = {
    ...{ '.': plain(() => go(index + 1)), ',': plain(() => go(index - 1)) },
    ...{ Enter: enter(() => take('line')), 'Shift+Enter': enter(() => take('article')) },
    'Mod+Enter': plain(() => take('all')),
  }
  useKeys(areKeys ? { 'Shift+R': plain(toggle), ...(isOpen ? open : {}) } : {})
}

/** Compares when it is looked at, and again whenever the page was read anew. */
function useCompared(page: PageView, source: string | null): ComparedReadings | null {
  const [compared, setCompared] = useState<ComparedReadings | null>(null)
  useEffect(() => {
    if (source === null) return
    let isLeft = false
    void askServer(`/api/pages/${page.id}/readings?source=${encodeURIComponent(source)}`).then((answer) => {
      const read = answer.kind === 'ok' ? comparedReadingsSchema.safeParse(answer.value) : null
      if (!isLeft && read?.success) setCompared(read.data)
    })
    return () => {
      isLeft = true
    }
  }, [page, source])
  return compared?.source === source ? compared : null
}
