'use client'

import { useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { bindings, type BindingName } from '#editor/keys/bindings.ts'
import { chooseKeys, keysChosen, onKeysChosen } from '#editor/keys/chosenKeys.ts'
import { refuseKeys, type KeyRefusal } from '#editor/keys/refuseKeys.ts'
import { Dialog } from '#components/ui/Dialog.tsx'
import { useAnyKeys } from '#components/keys/useAnyKeys.ts'
import { KeyRow } from './KeyRow.tsx'
import { keyText } from './keyText.ts'

const names = Object.keys(bindings) as BindingName[]

/** All keys of the Article screen; each act's can be changed. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('editor.keys')
  const keys = useSyncExternalStore(onKeysChosen, keysChosen, () => bindings)
  const [asked, setAsked] = useState<BindingName | null>(null)
  const [refused, setRefused] = useState<{ readonly keys: string; readonly why: KeyRefusal } | null>(null)
  useAnyKeys(asked !== null, (pressed) => {
    if (asked === null) return
    const why = pressed === 'Escape' ? null : refuseKeys(pressed, asked, keys)
    setRefused(why && { keys: pressed, why })
    if (why) return
    if (pressed !== 'Escape') chooseKeys(asked, pressed)
    setAsked(null)
  })
  const sentence = (): string => {
    if (!refused) return asked ? t('press') : t('note')
    const act = refused.why.reason === 'taken' ? t(refused.why.by) : ''
    return t(`refused.${refused.why.reason}`, { keys: keyText(refused.keys), act })
  }
  return (
    <Dialog title={t('title')} isOpen onOpenChange={onClose}>
      <p role="status" className={`sticky top-0 bg-sheet py-1 text-sm ${refused ? 'text-vermilion' : 'text-ink-soft'}`}>
        {sentence()}
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-0.5 text-sm">
        {names.map((name) => (
          <KeyRow
            key={name}
            {...{ name, keys: keys[name], isAsked: asked === name }}
            onAsk={() => {
              setRefused(null)
              setAsked(name)
            }}
          />
        ))}
      </dl>
    </Dialog>
  )
}
