'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { refuse } from '#domain/workflow/refusal.ts'
import { useKeys, type KeyActs } from '#components/keys/useKeys.ts'
import { isTyping } from '#components/ui/isTyping.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { askAssembly, askPageAct, askUndo } from './askPageAct.ts'
import { chosenStretches, moveChoice, nextHalf, type Choice } from '#domain/pages/keys/chosenLines.ts'
import { extendToBlockEnd, moveByBlock, nextUnsure } from '#domain/pages/keys/moveByBlocks.ts'
import { actKeys, actOfKey } from '#domain/pages/keys/pageActKeys.ts'
import { useSettled } from './useSettled.ts'

const plainKeys = [...actKeys, ...Array.from({ length: 9 }, (_, at) => String(at + 1))]

/**
 * Acting on a page: the choice of lines, the keys, and one act at a time. After each the page is read anew. While a zone is
 * drawn (`isDrawing`) the keys are its.
 */
export function usePageActs(page: PageView, isDrawing: boolean): PageActs {
  const t = useTranslations()
  const refusalText = useRefusalText()
  const settle = useSettled()
  const [choice, setChoice] = useState<Choice>(null)
  const [asking, setAsking] = useState<PageActs['asking']>(null)
  const lay = (act: PageAct | null): Promise<boolean> => {
    if (act) return settle(() => askPageAct(page.id, act, page.version))
    const why = chosenStretches(page, choice).length === 0 ? 'nothingChosen' : 'nothingBeyond'
    notify(refusalText(refuse(why)), 'refused')
    return Promise.resolve(false)
  }
  const press = (key: string) => void lay(actOfKey(page, choice, key, crypto.randomUUID()))
  const assemble = () =>
    void settle(async () => {
      const answer = await askAssembly(page.id, page.version)
      if (answer && 'changed' in answer) notify(t('desk.page.acts.assembled', answer))
      return answer
    })
  const undo = (redo: boolean) => void settle(() => askUndo(page.id, redo))
  const go = (next: Choice) => {
    if (next === null) return notify(t('desk.page.acts.noneUnsure'))
    setChoice(next)
    const ordinal = page.lines[next?.head ?? -1]?.ordinal ?? 0
    document.getElementById(`line-${ordinal}`)?.scrollIntoView({ block: 'nearest' })
  }
  const move = (by: -1 | 1, extend: boolean) => go(moveChoice(page, choice, by, extend))
  const moveFar: PageActs['moveFar'] = (how) => {
    if (how === 'half') return go(nextHalf(page, choice))
    if (how === 'unsure') return go(nextUnsure(page, choice))
    go(how === 'blockEnd' ? extendToBlockEnd(page, choice) : moveByBlock(page, choice, how === 'next' ? 1 : -1))
  }
  const choose = (index: number, extend: boolean) =>
    setChoice((now) => ({ anchor: extend && now ? now.anchor : index, head: index }))
  const acts = { choice, choose, asking, setAsking, lay, press, undo, assemble, move, moveFar }
  useKeys(page.mayLay && !isDrawing ? keyActs(acts) : {})
  return acts
}

/** All that the screen does with an act. */
export type PageActs = {
  readonly choice: Choice
  readonly choose: (index: number, extend: boolean) => void
  /** The dialog that is open. */
  readonly asking: 'aside' | 'help' | 'cut' | null
  readonly setAsking: (asking: PageActs['asking']) => void
  /** Does an act, and tells whether it was done; null says that there is nothing it could be done to. */
  readonly lay: (act: PageAct | null) => Promise<boolean>
  readonly press: (key: string) => void
  readonly undo: (redo: boolean) => void
  /** Assembles the page again around what people did. */
  readonly assemble: () => void
  readonly move: (by: -1 | 1, extend: boolean) => void
  /** To the next or the last block, to a half of a line that was cut, to the end of this one, to the next article that the assembly is unsure of. */
  readonly moveFar: (how: 'next' | 'before' | 'blockEnd' | 'unsure' | 'half') => void
}

function keyActs({ press, move, moveFar, undo, assemble, setAsking }: PageActs): KeyActs {
  const acts: KeyActs = {
    ...Object.fromEntries(plainKeys.map((key) => [key, () => press(key)])),
    ...{ j: () => move(1, false), k: () => move(-1, false) },
    ...{ 'Shift+J': () => move(1, true), 'Shift+K': () => move(-1, true) },
    ...{ e: () => moveFar('next'), q: () => moveFar('before'), 'Shift+E': () => moveFar('blockEnd') },
    ...{ n: () => moveFar('unsure'), z: () => moveFar('half'), v: () => setAsking('cut') },
    ...{ u: () => undo(false), 'Shift+U': () => undo(true), g: assemble },
    ...{ x: () => setAsking('aside'), '?': () => setAsking('help') },
  }
  return Object.fromEntries(
    Object.entries(acts).map(([keys, act]): [string, () => void | false] => [keys, () => (isTyping() ? false : act())]),
  )
}
