'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { askAheadForSuspects, headOf } from './askForSuspects.ts'
import { draftOfView, openArticle, type OpenArticle } from './saving/openArticle.ts'

/**
 * Opens the article to type in, once the journal was compared with the server; null until then, and where the person
 * may not type. A later view of the same article is told to the store.
 */
export function useOpenArticle(view: ArticleView, mayType: boolean): OpenArticle | null {
  const [open, setOpen] = useState<OpenArticle | null>(null)
  const openNow = useEffectEvent(() => {
    const { content } = view.draft
    askAheadForSuspects(view.id, { body: content.body, head: headOf(content) })
    return openArticle(view)
  })
  useEffect(() => {
    if (!mayType) return
    let isWanted = true
    let opened: OpenArticle | null = null
    void openNow().then((article) => {
      if (!isWanted) return article.close()
      opened = article
      setOpen(article)
    })
    return () => {
      isWanted = false
      opened?.close()
      setOpen(null)
    }
  }, [view.id, mayType])
  useEffect(() => {
    open?.store.elsewhere(draftOfView(view, true))
  }, [open, view])
  return open
}
