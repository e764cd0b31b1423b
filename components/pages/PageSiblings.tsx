'use client'

import { Link } from '#components/ui/Link.tsx'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Kbd } from '#components/ui/Kbd.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { isTyping } from '#components/ui/isTyping.ts'

const keys = { previous: '[', next: ']' } as const
const pageHref = (id: string): string => `/desk/pages/${id}`

/** The pages before and after, by link and by the keys [ and ]. */
export function PageSiblings({ page }: { readonly page: PageView }) {
  const t = useTranslations('desk.page')
  const at = page.siblings.findIndex(({ id }) => id === page.id)
  const [previous, next] = [page.siblings[at - 1], page.siblings[at + 1]]
  useSidewaysKeys(previous?.id, next?.id)
  const look = 'max-sm:[&_kbd]:hidden flex items-baseline gap-1.5 text-ink-soft hover:text-ink'
  return (
    <nav aria-label={t('siblings')} className="ms-auto flex gap-4 text-sm">
      {previous && (
        <Link rel="prev" href={pageHref(previous.id)} aria-keyshortcuts={keys.previous} className={look}>
          <Kbd>{keys.previous}</Kbd>
          {t('previous')}
          <PaperText lang={page.issue.language}>{previous.label}</PaperText>
        </Link>
      )}
      {next && (
        <Link rel="next" href={pageHref(next.id)} aria-keyshortcuts={keys.next} className={look}>
          {t('next')}
          <PaperText lang={page.issue.language}>{next.label}</PaperText>
          <Kbd>{keys.next}</Kbd>
        </Link>
      )}
    </nav>
  )
}

function useSidewaysKeys(previous: string | undefined, next: string | undefined): void {
  const router = useRouter()
  const go = (id: string | undefined): void | false => {
    if (id === undefined || isTyping()) return false
    router.push(pageHref(id))
  }
  useKeys({ [keys.previous]: () => go(previous), [keys.next]: () => go(next) })
}
