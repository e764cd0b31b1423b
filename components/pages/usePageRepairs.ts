'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { pageRepairSchema, type PageRepair, type RepairsRejected } from '#domain/pages/repairRequests.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { isTyping } from '#components/ui/isTyping.ts'
import { notify } from '#components/ui/notify.ts'
import { askServer } from '#components/editor/saving/askServer.ts'
import { askRejection } from './askPageAct.ts'
import type { PanelsAround } from './panelsAround.ts'
import { showLine } from './showLine.ts'
import type { PageActs } from './usePageActs.ts'
import { useSettled } from './useSettled.ts'

const answerSchema = z.object({ repairs: z.array(pageRepairSchema) })

/**
 * The repairs of a page while they are looked through: which is shown, of which rule, and what may be done with it. While a
 * zone is drawn (`isDrawing`) the keys are its. Opened with `first` where a repair was asked for.
 */
export function usePageRepairs(
  page: PageView,
  acts: PageActs,
  { onOpen, isDrawing, first }: PanelsAround,
): PageRepairs {
  const [isOpen, setOpen] = useState(first !== null)
  const [rule, setRule] = useState<string | null>(null)
  const [at, setAt] = useState<number | null>(null)
  const all = useRepairs(page, isOpen)
  const standing = (all ?? []).filter((one) => !one.isRejected)
  const shown = standing.filter((one) => rule === null || one.rule === rule)
  // Until somebody goes on, the one that was asked for; the first where it is gone by now.
  const from = at ?? shown.findIndex(({ id }) => id === first)
  const index = Math.max(0, Math.min(from, shown.length - 1))
  const now = shown[index] ?? null
  const go = (to: number) => {
    if (shown[to]) setAt(to)
  }
  useShownLine(page, acts, now)
  const rejectNow = useReject(page, now)
  const reject = (whole: boolean) => {
    // The next one comes to its place, also where it was the one that was asked for.
    setAt(index)
    rejectNow(whole)
  }
  const choose = (next: string | null) => {
    setRule(next)
    setAt(0)
  }
  const repairs = {
    ...{ isOpen, isLoaded: all !== null, standing, shown, index, now, rule, go, reject },
    rejected: (all ?? []).filter((one) => one.isRejected),
    setRule: choose,
    toggle: () => {
      onOpen()
      setOpen(!isOpen)
    },
  }
  useRepairKeys(repairs, isDrawing)
  return repairs
}

/** The line of the repair that is shown is chosen and in sight, also when the one before it was rejected. */
function useShownLine(page: PageView, acts: PageActs, now: PageRepair | null): void {
  const [place] = now?.places ?? []
  const show = useEffectEvent(() => {
    const at = page.lines.findIndex(({ id }) => id === place?.line)
    const line = page.lines[at]
    if (!line) return
    acts.choose(at, false)
    showLine(line.ordinal)
  })
  // Rows are written anew with their text: what is shown is another only where its place or its rule is.
  useEffect(() => show(), [now?.rule, place?.line, place?.from])
}

/** Rejects a repair, or all of its rule, and says how many that were. */
function useReject(page: PageView, now: PageRepair | null): (whole: boolean) => void {
  const t = useTranslations('desk.page.repairList')
  const settle = useSettled()
  const tell = ({ rejected, left }: RepairsRejected) =>
    notify([t('done', { count: rejected }), ...(left > 0 ? [t('left', { count: left })] : [])].join(' '))
  return (whole) => {
    if (!now || !page.mayLay) return
    void settle(async () => {
      const answer = await askRejection(page.id, { repair: now.id, all: whole, version: page.version })
      if (answer && 'rejected' in answer) tell(answer)
      return answer
    })
  }
}

/** What the panel of repairs shows and does. */
export type PageRepairs = {
  readonly isOpen: boolean
  readonly isLoaded: boolean
  /** All that stand, and those of them that are gone through: of one rule, or all. */
  readonly standing: readonly PageRepair[]
  readonly shown: readonly PageRepair[]
  readonly rejected: readonly PageRepair[]
  readonly index: number
  readonly now: PageRepair | null
  readonly rule: string | null
  readonly setRule: (rule: string | null) => void
  readonly go: (index: number) => void
  /** Rejects the one shown, or all of its rule. */
  readonly reject: (whole: boolean) => void
  readonly toggle: () => void
}

function useRepairKeys({ isOpen, toggle, go, index, reject }: PageRepairs, isDrawing: boolean): void {
  const plain = (act: () => void) => (): void | false => (isTyping() ? false : act())
  const open = { '.': () => go(index + 1), ',': () => go(index - 1) }
  const decide = { Backspace: () => reject(false), 'Shift+Backspace': () => reject(true) }
  const acts = { r: toggle, ...(isOpen ? { ...open, ...decide } : {}) }
  useKeys(isDrawing ? {} : Object.fromEntries(Object.entries(acts).map(([keys, act]) => [keys, plain(act)])))
}

/** Reads them when they are looked at, and again whenever the page was read anew. */
function useRepairs(page: PageView, isOpen: boolean): readonly PageRepair[] | null {
  const [repairs, setRepairs] = useState<readonly PageRepair[] | null>(null)
  useEffect(() => {
    if (!isOpen) return
    let isLeft = false
    void askServer(`/api/pages/${page.id}/repairs`).then((answer) => {
      const read = answer.kind === 'ok' ? answerSchema.safeParse(answer.value) : null
      if (!isLeft && read?.success) setRepairs(read.data.repairs)
    })
    return () => {
      isLeft = true
    }
  }, [page, isOpen])
  return repairs
}
