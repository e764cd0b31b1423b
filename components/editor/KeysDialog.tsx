'use client'

import { useTranslations } from 'use-intl'
import { bindings, type BindingName } from '#editor/keys/bindings.ts'
import { Dialog } from '#components/ui/Dialog.tsx'
import { Kbd } from '#components/ui/Kbd.tsx'

const names = Object.keys(bindings) as BindingName[]
const symbols: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', Slash: '/' }
const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥' }

/** All keys of the Article screen. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('editor')
  const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac')
  const keyText = (key: string): string =>
    symbols[key] ?? (isMac ? onMac[key] : undefined) ?? (key === 'Mod' ? 'Ctrl' : key)
  return (
    <Dialog title={t('keys.title')} isOpen onOpenChange={onClose}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1 text-sm">
        {names.map((name) => (
          <div key={name} className="contents">
            <dt className="flex gap-1">
              {bindings[name].split('+').map((key) => (
                <Kbd key={key}>{keyText(key)}</Kbd>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
