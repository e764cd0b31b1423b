'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import type { WaitingGroup } from '#domain/reporters/waitingViews.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { askGroups, askToLink, askToTakeBack } from './askBylines.ts'
import * as waiting from './waitingState.ts'
import type { Decision, WaitingState } from './waitingState.ts'

/** So many groups ahead of the person are known, so that no key waits. */
const ahead = 40
/** So many are asked about at once: few are answered soon, and the first of them are needed first. */
const atOnce = 10
/** After so many milliseconds without an answer the server is asked again. */
const pause = 3000

/** The state of the Bylines screen. Decisions stand at once and are told to the server one after another behind. */
export function useWaiting(groups: readonly WaitingGroup[], areLeftOpen: boolean) {
  const [state, setState] = useState(() => waiting.beginWaiting(groups))
  useDetails(state, setState, areLeftOpen)
  const { tell, takeBack, unsent } = useTelling(setState)
  const decide = (choice: BylineChoice, name: string | null): void => {
    const next = waiting.decide(state, choice, name)
    const decision = next.decisions.at(-1)
    if (next === state || !decision) return
    setState(next)
    tell(decision)
  }
  const undo = (): void => {
    const last = state.decisions.at(-1)
    if (!last) return
    setState(waiting.putBack(state, last))
    takeBack(last)
  }
  return { state, setState, decide, undo, unsent }
}

/** Asks for what is not known of the groups ahead. */
function useDetails(state: WaitingState, setState: SetState, areLeftOpen: boolean): void {
  const isAsking = useRef(false)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const wanted = waiting.wantedDetails(state, ahead, atOnce)
    if (wanted.length === 0 || isAsking.current) return
    isAsking.current = true
    void askGroups(wanted, areLeftOpen).then((known) => {
      isAsking.current = false
      if (known) setState((now) => waiting.learn(now, wanted, known))
      else setTimeout(() => setTurn((now) => now + 1), pause)
    })
  }, [state, setState, areLeftOpen, turn])
}

type SetState = React.Dispatch<React.SetStateAction<WaitingState>>

/** Tells the server of decisions in their order; what it refuses is put back, with the reason. */
function useTelling(setState: SetState) {
  const t = useTranslations('bylines')
  const refusalText = useRefusalText()
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const linksOf = useRef(new Map<number, readonly string[]>())
  const undone = useRef(new Set<number>())
  const [unsent, setUnsent] = useState(0)
  useStaying(unsent > 0)
  const inTurn = (work: () => Promise<void>): void => {
    setUnsent((count) => count + 1)
    queue.current = queue.current.then(work).finally(() => setUnsent((count) => count - 1))
  }
  const tell = (decision: Decision): void =>
    inTurn(async () => {
      if (undone.current.has(decision.id)) return
      const made = await insist(() => askToLink(decision.mentionIds, decision.choice))
      if (isRefusal(made)) {
        setState((now) => waiting.putBackBehind(now, decision))
        notify(`${t('notKept', { name: decision.group.name })} ${refusalText(made)}`, 'refused')
        return
      }
      linksOf.current.set(decision.id, made.linkIds)
      if (made.reporter) setState((now) => waiting.forgetName(now, decision.group.name))
    })
  const takeBack = (decision: Decision): void => {
    undone.current.add(decision.id)
    inTurn(async () => {
      const linkIds = linksOf.current.get(decision.id)
      if (!linkIds) return
      const taken = await insist(() => askToTakeBack(linkIds))
      if (isRefusal(taken)) notify(refusalText(taken), 'refused')
      setState((now) => waiting.forgetName(now, decision.group.name))
    })
  }
  return { tell, takeBack, unsent }
}

/** Whoever closes the page meanwhile is asked first: what was decided is not kept yet. */
function useStaying(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [isNeeded])
}

/** Asks until there is an answer: linking twice says the same thing, and nothing decided may be lost. */
async function insist<Answer>(ask: () => Promise<Answer | null>): Promise<Answer> {
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
