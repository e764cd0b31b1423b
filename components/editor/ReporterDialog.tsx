'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PrintedByline } from '#domain/body/content.ts'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { linkByline } from './findReporters.ts'
import { ReporterSearch } from './ReporterSearch.tsx'

/** Who is behind a byline: someone on record, someone put on record on the spot, or nobody. */
export function ReporterDialog(props: {
  readonly articleId: string
  readonly byline: PrintedByline
  readonly beforeLink: () => Promise<boolean>
  readonly onClose: () => void
}) {
  const { byline, onClose } = props
  const t = useTranslations()
  const { link, trouble } = useLink(props)
  const nobody = <Button onPress={() => void link({ none: true })}>{t('editor.bylines.nobody')}</Button>
  return (
    <Dialog
      title={t('editor.bylines.linkName', { name: byline.name })}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          {nobody}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <ReporterSearch byline={byline} onChoose={(choice) => void link(choice)} />
      {trouble && (
        <p role="alert" className="border-s-2 border-vermilion ps-3 text-sm text-vermilion">
          {trouble}
        </p>
      )}
    </Dialog>
  )
}

function useLink({ articleId, byline, beforeLink, onClose }: React.ComponentProps<typeof ReporterDialog>) {
  const t = useTranslations('editor')
  const router = useRouter()
  const refusalText = useRefusalText()
  const [trouble, setTrouble] = useState<string | null>(null)
  const link = async (choice: BylineChoice): Promise<void> => {
    if (!(await beforeLink())) return setTrouble(t('unsaved'))
    const linked = await linkByline(articleId, byline.key, choice)
    if (!linked) return setTrouble(t('unreachable'))
    if (isRefusal(linked)) return setTrouble(refusalText(linked))
    router.refresh()
    onClose()
  }
  return { link, trouble }
}
