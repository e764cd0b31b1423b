'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleView, PrintedLine } from '#domain/articles/articleView.ts'

/** The article's text as it was received: its stretches of the printed lines, untouched, line by line. */
export function ReceivedText({ view, caretLine }: { readonly view: ArticleView; readonly caretLine: string | null }) {
  const t = useTranslations('editor')
  const lines = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const line = caretLine && lines.current?.querySelector(`[data-received="${CSS.escape(caretLine)}"]`)
    if (line) line.scrollIntoView({ block: 'center' })
  }, [caretLine])
  return (
    <div ref={lines} className="flex flex-col gap-3">
      {view.pages.map((page) => (
        <div key={page.pageId}>
          <h2 className="text-xs font-semibold text-ink-soft">{t('pageOf', { label: page.label })}</h2>
          {page.lines.map(({ id, received, ...read }) => (
            <p
              key={id}
              data-received={id}
              data-content=""
              lang={view.publication.language}
              aria-current={id === caretLine || undefined}
              className="galley-printed px-1 font-serif text-lg leading-relaxed break-words whitespace-pre-wrap aria-[current]:bg-caret-line"
            >
              {ownText(received ?? read)}
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}

const ownText = ({ text, stretches }: Pick<PrintedLine, 'text' | 'stretches'>): string =>
  stretches.map(({ from, to }) => text.slice(from, to)).join('')
