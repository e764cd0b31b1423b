'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { SweptArticle } from '#domain/sweep/sweep.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { SweptArticleHits } from './SweptArticleHits.tsx'
import { useSweep } from './useSweep.ts'

/**
 * The places of a sweep. The arrow keys, j and k go from one to the next, Space leaves one for later, Enter puts only
 * that one right; the button and its keys put right all that are chosen.
 */
export function SweepList(props: {
  readonly articles: readonly SweptArticle[]
  readonly words: string
  readonly replacement: string
  readonly lang: string
  /** Where to look on; null where all was looked through. */
  readonly next: string | null
}) {
  const { articles, words, replacement, lang, next } = props
  const t = useTranslations('sweep')
  const list = useRef<HTMLDivElement>(null)
  const { chosen, toggle, confirm, isWorking } = useSweep(articles, words, replacement)
  const one = (): false | void => {
    const key = document.activeElement?.getAttribute('data-hit')
    return key ? void confirm(new Set([key])) : false
  }
  useRowKeys(list)
  useKeys({ Enter: one }, list)
  useKeys({ [bindings.advance]: () => void confirm(chosen) })
  if (articles.length === 0) return <EmptyState title={t(next === null ? 'nothing' : 'nothingYet', { words })} />
  return (
    <div ref={list} className="flex flex-col gap-5">
      {articles.map((article) => (
        <SweptArticleHits key={article.id} {...{ article, words, replacement, lang, chosen }} onToggle={toggle} />
      ))}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-rule bg-paper py-2">
        <Button
          variant="primary"
          shortcut={bindings.advance}
          isPending={isWorking}
          onPress={() => void confirm(chosen)}
        >
          {t('confirm', { count: chosen.size })}
        </Button>
        <span className="text-xs text-ink-soft">{t('keys')}</span>
      </div>
    </div>
  )
}
