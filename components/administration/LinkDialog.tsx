'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { MomentText } from '#components/ui/MomentText.tsx'
import { notify } from '#components/ui/notify.ts'

/** A one-time link, shown once: only its hash is kept. */
export type ShownLink = { readonly path: string; readonly expiresAt: string }

/** Shows a link that is not shown again, to be copied and given on. */
export function LinkDialog({ link, onClose }: { readonly link: ShownLink; readonly onClose: () => void }) {
  const t = useTranslations('administration.link')
  const common = useTranslations('common')
  const address = new URL(link.path, window.location.origin).href
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address)
    notify(t('copied'))
  }
  return (
    <Dialog
      title={t('title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common('close')}</Button>
          <Button variant="primary" onPress={() => void copy()}>
            {t('copy')}
          </Button>
        </>
      }
    >
      <p className="text-sm">{t('text')}</p>
      <p className="text-sm break-all" data-content="">
        {address}
      </p>
      <p className="text-xs text-ink-soft">
        {t('until')} <MomentText at={link.expiresAt} />
      </p>
    </Dialog>
  )
}
