'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  comparedReadingsSchema,
  type ComparedReadings,
  type ReadingDifference,
  type ReadingsTaken,
} from '#domain/pages/readingRequests.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { askServer } from '#components/editor/saving/askServer.ts'
import { isTyping } from '#components/ui/isTyping.ts'
import { notify } from '#components/ui/notify.ts'
import { askReadings } from '../askPageAct.ts'
import { showLine } from '../showLine.ts'
import type { PageActs } from '../usePageActs.ts'
import { useSettled } from '../useSettled.ts'

/** How many of the differences are taken over or given back: the one shown, those of its article, all. */
export type Extent = 'line' | 'article' | 'all'

/** What the panel of readings shows and does. */
export type PageReadings = {
  readonly isOpen: boolean
  readonly compared: ComparedReadings | null
  readonly index: number
  readonly now: ReadingDifference | null
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

/** Another source of a page beside its own, gone through difference by difference. */
export function usePageReadings(page: PageView, acts: PageActs, around: Around): PageReadings {
  const [isWanted, setWanted] = useState(false)
  const isOpen = isWanted && !around.isCovered
  const [chosen, setChosen] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const others = page.sources.filter(({ isCurrent }) => !isCurrent)
  const source = others.find(({ id }) => id === chosen)?.id ?? others[0]?.id ?? null
  const compared = useCompared(page, isOpen ? source : null)
  const all = compared?.differences ?? []
  const index = Math.min(at, Math.max(0, all.length - 1))
  const now = all[index] ?? null
  useShownLine(page, acts, now)
  const take = useTake(page, source, all, now)
  const readings: PageReadings = {
    ...{ isOpen, compared, index, now, take, source },
    go: (to) => {
      if (all[to]) setAt(to)
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

function useTake(
  page: PageView,
  source: string | null,
  all: readonly ReadingDifference[],
  now: ReadingDifference | null,
): (extent: Extent) => void {
  const t = useTranslations('desk.page.readings')
  const settle = useSettled()
  const tell = ({ changed, left }: ReadingsTaken, isTaken: boolean) =>
    notify(
      [t(isTaken ? 'taken' : 'givenBack', { count: changed }), ...(left > 0 ? [t('left', { count: left })] : [])].join(
        ' ',
      ),
    )
  return (extent) => {
    if (!now || source === null || !page.mayLay) return
    const isTaken = extent === 'all' ? all.some((one) => !one.isTaken) : !now.isTaken
    const wanted = extent === 'line' ? [now] : all.filter(({ articleId }) => articleId === now.articleId)
    const lines = extent === 'all' ? {} : { lines: wanted.map(({ id }) => id) }
    void settle(async () => {
      const answer = await askReadings(page.id, { source, take: isTaken, version: page.version, ...lines })
      if (answer && 'changed' in answer) tell(answer, isTaken)
      return answer
    })
  }
}

/** The line of the difference that is shown is chosen and in sight. */
function useShownLine(page: PageView, acts: PageActs, now: ReadingDifference | null): void {
  const show = useEffectEvent(() => {
    const at = page.lines.findIndex(({ id }) => id === now?.id)
    const line = page.lines[at]
    if (!line) return
    acts.choose(at, false)
    showLine(line.ordinal)
  })
  useEffect(() => show(), [now?.id])
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
