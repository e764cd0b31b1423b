'use client'

import { useState, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'

const current = 'data-current-change'

/** Goes from change to change of a comparison, by button or key; what was taken out and what came in for it are one. */
export function ChangeSteps({ inside }: { readonly inside: RefObject<HTMLElement | null> }) {
  const t = useTranslations('history')
  const [said, setSaid] = useState('')
  const go = (by: -1 | 1): void => {
    const changes = changesIn(inside.current)
    const now = changes.findIndex((change) => change.hasAttribute(current))
    const start = by > 0 ? -1 : changes.length
    const next = ((now < 0 ? start : now) + by + changes.length) % Math.max(1, changes.length)
    changes[now]?.removeAttribute(current)
    changes[next]?.setAttribute(current, '')
    changes[next]?.scrollIntoView({ block: 'center' })
    setSaid(changes.length === 0 ? t('noChange') : t('change', { at: next + 1, count: changes.length }))
  }
  useKeys({ [bindings.nextSuspect]: () => go(1), [bindings.previousSuspect]: () => go(-1) })
  return (
    <>
      <Button variant="quiet" shortcut={bindings.previousSuspect} onPress={() => go(-1)}>
        {t('previous')}
      </Button>
      <Button variant="quiet" shortcut={bindings.nextSuspect} onPress={() => go(1)}>
        {t('next')}
      </Button>
      <span role="status" className="text-xs text-ink-soft tabular-nums">
        {said}
      </span>
    </>
  )
}

const changesIn = (frame: HTMLElement | null): HTMLElement[] =>
  [...(frame?.querySelectorAll<HTMLElement>('ins, del') ?? [])].filter(
    (change) => !(change.previousSibling instanceof HTMLElement && change.previousSibling.matches('ins, del')),
  )
