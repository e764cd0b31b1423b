'use client'

import { useState } from 'react'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { refuse } from '#domain/workflow/refusal.ts'
import { useKeys, type KeyActs } from '#components/keys/useKeys.ts'
import { isTyping } from '#components/ui/isTyping.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { askPageAct, askUndo } from './askPageAct.ts'
import { chosenStretches, moveChoice, type Choice } from './chosenLines.ts'
import { actOfKey, partKeys } from './pageActKeys.ts'
import { useSettled } from './useSettled.ts'

const plainKeys = [...Object.keys(partKeys), 'o', 's', 'm', ...Array.from({ length: 9 }, (_, at) => String(at + 1))]

/** Acting on a page: the choice of lines, the keys, and one act at a time. After each the page is read anew. */
export function usePageActs(page: PageView) {
  const refusalText = useRefusalText()
  const settle = useSettled()
  const [choice, setChoice] = useState<Choice>(null)
  const [asking, setAsking] = useState<'aside' | 'help' | null>(null)
  const lay = (act: PageAct | null) => {
    if (act) return void settle(() => askPageAct(page.id, act, page.version))
    const why = chosenStretches(page, choice).length === 0 ? 'nothingChosen' : 'nothingBeyond'
    notify(refusalText(refuse(why)), 'refused')
  }
  const press = (key: string) => lay(actOfKey(page, choice, key))
  const undo = (redo: boolean) => void settle(() => askUndo(page.id, redo))
  const move = (by: -1 | 1, extend: boolean) => {
    const next = moveChoice(page, choice, by, extend)
    setChoice(next)
    const ordinal = page.lines[next?.head ?? -1]?.ordinal ?? 0
    document.getElementById(`line-${ordinal}`)?.scrollIntoView({ block: 'nearest' })
  }
  const choose = (index: number, extend: boolean) =>
    setChoice((now) => ({ anchor: extend && now ? now.anchor : index, head: index }))
  const acts = { choice, choose, asking, setAsking, lay, press, undo, move }
  useKeys(page.mayLay ? keyActs(acts) : {})
  return acts
}

/** All that the screen does with an act. */
export type PageActs = {
  readonly choice: Choice
  readonly choose: (index: number, extend: boolean) => void
  /** The dialog that is open. */
  readonly asking: 'aside' | 'help' | null
  readonly setAsking: (asking: PageActs['asking']) => void
  /** Does an act; null says that there is nothing it could be done to. */
  readonly lay: (act: PageAct | null) => void
  readonly press: (key: string) => void
  readonly undo: (redo: boolean) => void
  readonly move: (by: -1 | 1, extend: boolean) => void
}

function keyActs({ press, move, undo, setAsking }: PageActs): KeyActs {
  const acts: KeyActs = {
    ...Object.fromEntries(plainKeys.map((key) => [key, () => press(key)])),
    ...{ j: () => move(1, false), k: () => move(-1, false) },
    ...{ 'Shift+J': () => move(1, true), 'Shift+K': () => move(-1, true) },
    ...{ u: () => undo(false), 'Shift+U': () => undo(true) },
    ...{ x: () => setAsking('aside'), '?': () => setAsking('help') },
  }
  return Object.fromEntries(
    Object.entries(acts).map(([keys, act]): [string, () => void | false] => [keys, () => (isTyping() ? false : act())]),
  )
}
