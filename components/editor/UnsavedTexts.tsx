'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { articleTitle } from '#domain/articles/articleTitle.ts'
import { plainText } from '#domain/body/plainText.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { ArticleTitleText } from '#components/articles/ArticleTitleText.tsx'
import { Link } from '#components/ui/Link.tsx'
import { browserJournal } from './saving/browserJournal.ts'
import type { JournalEntry } from './saving/journal.ts'
import { keptTexts } from './saving/keptText.ts'
import { tabIdentity } from './saving/tabIdentity.ts'

/** How often the journal is looked into, in milliseconds. */
const interval = 4_000
/** How long a text may be on its way before anything is said of it, in milliseconds. */
const onItsWay = 5_000

/**
 * Names the articles whose text is on this device and not on the server, wherever in the desk the person went on to. The
 * one that is open says so itself.
 */
export function UnsavedTexts({ userId }: { readonly userId: string }) {
  const t = useTranslations('editor.kept')
  const here = usePathname()
  const entries = useUnsaved(userId).filter(({ articleId }) => articleHref(articleId) !== here)
  return (
    <div role="status">
      {entries.length > 0 && (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-amber bg-amber-wash px-4 py-1.5 text-sm">
          <span>{t('elsewhere', { count: entries.length })}</span>
          {entries.map((entry) => (
            <Link key={entry.articleId} href={articleHref(entry.articleId)} className="underline underline-offset-4">
              <ArticleTitleText title={titleOf(entry)} lang="zh" />
            </Link>
          ))}
        </div>
      )}
    </div>
  )
}

const titleOf = ({ content }: JournalEntry) => articleTitle({ ...content, plainText: plainText(content.body) })

function useUnsaved(userId: string): readonly JournalEntry[] {
  const [entries, setEntries] = useState<readonly JournalEntry[]>([])
  useEffect(() => {
    let isWanted = true
    const look = async (): Promise<void> => {
      const kept = await keptTexts(browserJournal(), { userId, tabId: await tabIdentity() })
      const found = kept.filter(({ at }) => Date.now() - at > onItsWay)
      const idsOf = (now: readonly JournalEntry[]) => now.map(({ articleId }) => articleId).join()
      if (isWanted) setEntries((last) => (idsOf(last) === idsOf(found) ? last : found))
    }
    const timer = setInterval(() => void look(), interval)
    void look()
    return () => {
      isWanted = false
      clearInterval(timer)
    }
  }, [userId])
  return entries
}
