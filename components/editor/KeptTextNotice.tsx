'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { contentText } from '#domain/body/contentText.ts'
import { sameContent } from '#domain/body/sameContent.ts'
import { Button } from '#components/ui/Button.tsx'
import { notify } from '#components/ui/notify.ts'
import { browserJournal } from './saving/browserJournal.ts'
import type { JournalEntry } from './saving/journal.ts'
import { keptText } from './saving/keptText.ts'
import type { OpenArticle } from './saving/openArticle.ts'
import { tabIdentity } from './saving/tabIdentity.ts'

/**
 * Says that unsaved text was found: put back on screen where the article may be typed in; where it may not, kept, to be
 * copied or thrown away by hand.
 */
export function KeptTextNotice({ view, open }: { readonly view: ArticleView; readonly open: OpenArticle | null }) {
  const t = useTranslations('editor.kept')
  const entry = useKeptEntry(view)
  const [isGone, setGone] = useState(false)
  useEffect(() => {
    if (open?.wasRecovered) notify(t('recovered'))
  }, [open, t])
  if (!entry || isGone || view.mayEdit) return null
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(contentText(entry.content))
    notify(t('copied'))
  }
  const discard = (): void => {
    void browserJournal().clear(entry.articleId, entry.tabId)
    setGone(true)
  }
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-2 border-b border-amber bg-amber-wash px-4 py-1.5 text-sm"
    >
      <span className="grow">{t('cannotPutBack')}</span>
      <Button onPress={() => void copy()}>{t('copy')}</Button>
      <Button variant="danger" onPress={discard}>
        {t('discard')}
      </Button>
    </div>
  )
}

/** Unsaved text of this person's that cannot be put back, since they may not type here now. */
function useKeptEntry(view: ArticleView): JournalEntry | null {
  const [entry, setEntry] = useState<JournalEntry | null>(null)
  const { id, mayEdit, me, draft } = view
  useEffect(() => {
    if (mayEdit) return
    let isWanted = true
    const find = async (): Promise<void> => {
      const kept = await keptText(browserJournal(), { articleId: id, userId: me.userId, tabId: await tabIdentity() })
      if (isWanted) setEntry(kept && !sameContent(kept.content, draft.content) ? kept : null)
    }
    void find()
    return () => void (isWanted = false)
  }, [id, mayEdit, me.userId, draft.content])
  return entry
}
