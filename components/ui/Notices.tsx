'use client'

import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Cross } from './Cross.tsx'
import { noticeQueue } from './notify.ts'

/** Where notices appear, and what reads them aloud. Once a page. */
export function Notices() {
  const t = useTranslations('common')
  return (
    <ToastRegion
      queue={noticeQueue}
      aria-label={t('notices')}
      className="fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2 outline-none"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          data-kind={toast.content.kind}
          className="flex max-w-xl items-start gap-3 rounded-sm border border-ink bg-ink px-4 py-2 text-sm text-paper data-[kind=refused]:border-vermilion data-[kind=refused]:bg-vermilion-wash data-[kind=refused]:text-ink"
        >
          <ToastContent>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          <Button slot="close" aria-label={t('dismiss')} className="cursor-pointer p-1">
            <Cross />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  )
}
