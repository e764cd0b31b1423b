'use client'

import type { Editor } from '@tiptap/react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { FindField } from './FindField.tsx'
import { useFind } from './useFind.ts'

const options = ['isLoose', 'isFolded', 'isPattern'] as const

/** Find and replace in the body. Enter goes on, Escape closes. */
export function FindBar({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const t = useTranslations('find')
  const bar = useRef<HTMLElement>(null)
  const { asked, ask, found, isBad, go, replaceOne, replaceAll } = useFind(editor)
  useKeys({ Enter: () => go(1), 'Shift+Enter': () => go(-1), Escape: onClose }, bar)
  useKeys({ [bindings.replaceOne]: replaceOne, [bindings.replaceAll]: replaceAll })
  return (
    <search
      ref={bar}
      aria-label={t('title')}
      className="flex shrink-0 flex-wrap items-center gap-2 border-b border-rule bg-wash px-4 py-1.5 text-sm"
    >
      <FindField label={t('find')} value={asked.text} onChange={(text) => ask({ text })} isFirst />
      <FindField label={t('replacement')} value={asked.replacement} onChange={(replacement) => ask({ replacement })} />
      {options.map((name) => (
        <label key={name} className="flex items-center gap-1 text-xs text-ink-soft">
          <input type="checkbox" checked={asked[name]} onChange={(event) => ask({ [name]: event.target.checked })} />
          {t(name)}
        </label>
      ))}
      <span role="status" className="text-xs text-ink-soft tabular-nums">
        {isBad ? t('badPattern') : asked.text === '' ? '' : t('found', { count: found })}
      </span>
      <span className="ms-auto flex gap-1">
        <Button shortcut={bindings.replaceOne} onPress={() => void replaceOne()}>
          {t('replaceOne')}
        </Button>
        <Button shortcut={bindings.replaceAll} onPress={() => void replaceAll()}>
          {t('replaceAll')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t('close')}
        </Button>
      </span>
    </search>
  )
}
