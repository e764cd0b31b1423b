'use client'

import { useKeys, type KeyActs } from '#components/keys/useKeys.ts'
import { isTyping } from '#components/ui/isTyping.ts'
import type { useWaiting } from './useWaiting.ts'
import { detailsNow, goTo, goToMention, type WaitingState } from './waitingState.ts'

/** The keys of the Bylines screen; none acts while one types. */
export function useBylineKeys(
  props: ReturnType<typeof useWaiting> & {
    readonly makeNew: () => void
    readonly search: () => void
    readonly isChoosing: boolean
  },
): void {
  const { state, setState, decide, undo, makeNew, search, isChoosing } = props
  const when = (act: () => void) => (): void | false => (isChoosing || isTyping() ? false : act())
  const change = (by: (now: WaitingState) => WaitingState) => when(() => setState(by))
  const down = change((now) => (now.only === null ? goTo(now, now.at + 1) : goToMention(now, 1)))
  const up = change((now) => (now.only === null ? goTo(now, now.at - 1) : goToMention(now, -1)))
  const into = change((now) => (now.only === null ? goToMention(now, 1) : now))
  const outOf = change((now) => ({ ...now, only: null }))
  const link = (at: number) =>
    when(() => {
      const proposal = detailsNow(state)?.proposals[at]
      if (proposal) decide({ reporterId: proposal.reporterId }, proposal.displayName)
    })
  const digits = Object.fromEntries([0, 1, 2, 3, 4].map((at) => [String(at + 1), link(at)]))
  const acts: KeyActs = {
    ...{ j: down, ArrowDown: down, k: up, ArrowUp: up, l: into, ArrowRight: into, h: outOf, ArrowLeft: outOf },
    ...digits,
    n: when(makeNew),
    o: when(() => decide({ none: true }, null)),
    u: when(undo),
    '/': when(search),
  }
  useKeys(acts)
}
