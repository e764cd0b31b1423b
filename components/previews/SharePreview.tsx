'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { offeredDays } from '#domain/previews/previewLink.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { Select } from '#components/ui/Select.tsx'
import { PreviewLinkList } from './PreviewLinkList.tsx'
import type { Previewable, Shown } from './previewable.ts'
import { usePreviewLinks } from './usePreviewLinks.ts'

/** Makes a link to a preview, shows it once, and lists those that work now. */
export function SharePreview(props: { readonly of: Previewable; readonly what: Shown; readonly onClose: () => void }) {
  const { of, what, onClose } = props
  const t = useTranslations('common.preview')
  const all = useTranslations()
  const [days, setDays] = useState('3')
  const at = 'issueId' in of ? `/api/issues/${of.issueId}/previews` : `/api/articles/${of.articleId}/previews`
  const links = usePreviewLinks(at)
  const make = () => links.make({ days: Number(days), ...(what !== 'issue' && { of: what }) })
  const actions = (
    <>
      <Button onPress={onClose}>{all('common.close')}</Button>
      <Button variant="primary" isPending={links.isWorking} onPress={() => void make()}>
        {t('make')}
      </Button>
    </>
  )
  const options = offeredDays.map((count) => ({ key: String(count), text: t('dayCount', { count }) }))
  return (
    <Dialog title={t('title')} isOpen onOpenChange={onClose} actions={actions}>
      <p className="text-sm">
        {t('text')} {what !== 'issue' && t('textArticle')}
      </p>
      <Select label={t('days')} value={days} options={options} onChange={setDays} />
      {links.trouble && (
        <p role="alert" className="border-s-2 border-vermilion ps-3 text-sm text-vermilion">
          {links.trouble}
        </p>
      )}
      {links.made && <MadeLink path={links.made.path} />}
      <PreviewLinkList links={links} />
    </Dialog>
  )
}

function MadeLink({ path }: { readonly path: string }) {
  const t = useTranslations('common.preview')
  const [isCopied, setCopied] = useState(false)
  const address = `${window.location.origin}${path}`
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className="flex flex-col gap-2 border-s-2 border-jade ps-3 text-sm">
      <p>{t('made')}</p>
      <p className="font-mono text-xs break-all select-all" data-content="">
        {address}
      </p>
      <p className="flex items-center gap-3">
        <Button onPress={() => void copy()}>{t('copy')}</Button>
        <span role="status">{isCopied && t('copied')}</span>
      </p>
    </div>
  )
}
