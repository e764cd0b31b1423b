'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { isComposing } from '#editor/keys/isComposing.ts'
import { Kbd } from '#components/ui/Kbd.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { isTaken } from '#components/ui/useRowKeys.ts'

const pageHref = (id: string): string => `/desk/pages/${id}`

/** The pages before and after, by link and by the keys [ and ]. */
export function PageSiblings({ page }: { readonly page: PageView }) {
  const t = useTranslations('desk.page')
  const at = page.siblings.findIndex(({ id }) => id === page.id)
  const [previous, next] = [page.siblings[at - 1], page.siblings[at + 1]]
  useSidewaysKeys(previous?.id, next?.id)
  const look = 'flex items-baseline gap-1.5 text-ink-soft hover:text-ink'
  return (
    <nav aria-label={t('siblings')} className="ms-auto flex gap-4 text-sm">
      {previous && (
        <Link rel="prev" href={pageHref(previous.id)} aria-keyshortcuts="[" className={look}>
          <Kbd>[</Kbd>
          {t('previous')}
          <PaperText lang={page.issue.language}>{previous.label}</PaperText>
        </Link>
      )}
      {next && (
        <Link rel="next" href={pageHref(next.id)} aria-keyshortcuts="]" className={look}>
          {t('next')}
          <PaperText lang={page.issue.language}>{next.label}</PaperText>
          <Kbd>]</Kbd>
        </Link>
      )}
    </nav>
  )
}

function useSidewaysKeys(previous: string | undefined, next: string | undefined): void {
  const router = useRouter()
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      if (isComposing(event) || isTaken(event)) return
      const id = { '[': previous, ']': next }[event.key]
      if (id !== undefined) router.push(pageHref(id))
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [router, previous, next])
}
