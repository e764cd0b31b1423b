'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { ProgressLine } from './ProgressLine.tsx'
import type { Sent } from './useUpload.ts'
import { useSizeText } from './useSizeText.ts'

/** How much of the files is sent, and the way to stop. */
export function UploadProgress({ files, of, bytes, ofBytes, onStop }: Sent & { readonly onStop: () => void }) {
  const t = useTranslations('imports.screen')
  const sizeText = useSizeText()
  return (
    <div className="flex flex-wrap items-end gap-4 border-y border-rule py-6">
      <ProgressLine value={bytes} of={Math.max(1, ofBytes)} label={t('sending', { files, of })}>
        {t('sent', { sent: sizeText(bytes), all: sizeText(ofBytes) })}
      </ProgressLine>
      <Button onPress={onStop}>{t('stop')}</Button>
    </div>
  )
}
