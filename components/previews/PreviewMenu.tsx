'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Menu } from '#components/ui/Menu.tsx'
import type { Previewable, Shown } from './previewable.ts'
import { SharePreview } from './SharePreview.tsx'

/** Looks at an issue or an article as readers will see it, and shares that by a link. */
export function PreviewMenu({ of, mayShare }: { readonly of: Previewable; readonly mayShare: boolean }) {
  const t = useTranslations('common.preview')
  const [sharing, setSharing] = useState<Shown | null>(null)
  const shown: readonly Shown[] = 'shown' in of ? of.shown : ['issue']
  const isOne = shown.length === 1
  const looks = shown.map((what) => ({
    ...{ id: what, href: hrefOf(of, what), isBeside: true },
    text: t(isOne ? 'look' : `look_${what}`),
  }))
  const shares = shown.map((what) => ({
    ...{ id: `share-${what}`, onAction: () => setSharing(what) },
    text: t(isOne ? 'share' : `share_${what}`),
  }))
  return (
    <>
      <Menu label={t('menu')} acts={mayShare ? [...looks, ...shares] : looks} />
      {sharing && <SharePreview {...{ of, what: sharing }} onClose={() => setSharing(null)} />}
    </>
  )
}

function hrefOf(of: Previewable, what: Shown): string {
  if ('issueId' in of) return `/desk/issues/${of.issueId}/preview`
  return `/desk/articles/${of.articleId}/preview${what === 'approved' ? '/approved' : ''}`
}
