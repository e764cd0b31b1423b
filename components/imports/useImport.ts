'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isOver, type ImportAnswers, type ImportView } from '#domain/imports/importJob.ts'
import { askServer, changing, type Answer } from '#components/editor/saving/askServer.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** Milliseconds between two looks at an import that runs. */
const pause = 1_000

/** An import as it is now, and what may be done with it. */
export type KeptImport = {
  readonly view: ImportView
  readonly isWorking: boolean
  readonly answer: (answers: ImportAnswers) => Promise<void>
  readonly start: () => Promise<void>
  readonly cancel: () => Promise<void>
}

/** Keeps the screen of an import fresh while it runs, and asks the server for what a person does with it. */
export function useImport(first: ImportView): KeptImport {
  const t = useTranslations('imports.screen')
  const refusalText = useRefusalText()
  const [view, setView] = useState(first)
  const [isWorking, setWorking] = useState(false)
  const address = `/api/imports/${first.id}`
  const { state } = view
  useEffect(() => {
    if (state !== 'waiting' && state !== 'running') return
    const look = async (): Promise<void> => {
      const answer = await askServer(address)
      if (answer.kind === 'ok') setView(answer.value as ImportView)
    }
    const timer = setInterval(() => void look(), pause)
    return () => clearInterval(timer)
  }, [state, address])
  const ask = async (asking: () => Promise<Answer>): Promise<void> => {
    setWorking(true)
    const answer = await asking()
    if (answer.kind === 'refused') notify(refusalText(answer.refusal), 'refused')
    if (answer.kind === 'unreachable') notify(t('unreachable'), 'refused')
    const now = await askServer(address)
    if (now.kind === 'ok') setView(now.value as ImportView)
    setWorking(false)
  }
  return {
    ...{ view, isWorking },
    answer: (answers) => ask(() => askServer(`${address}/proposal`, changing('PUT', answers))),
    start: () => ask(() => askServer(`${address}/start`, changing('POST', {}))),
    cancel: async () => {
      if (!isOver(view.state)) await ask(() => askServer(`${address}/cancel`, changing('POST', {})))
    },
  }
}
