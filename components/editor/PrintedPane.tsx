'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { PrintedLine, PrintedPage } from '#domain/articles/articleView.ts'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { PrintedLineRow } from './PrintedLineRow.tsx'
import { scrollToShow } from './scrollToShow.ts'

/** The lines as printed, page by page, with the line of the caret marked and in sight. */
export function PrintedPane(props: {
  readonly pages: readonly PrintedPage[]
  readonly lang: string
  readonly caretLine: string | null
  readonly onChoose: (line: PrintedLine) => void
  readonly onHover: (line: PrintedLine | null) => void
}) {
  const { pages, caretLine } = props
  const t = useTranslations('editor')
  const pane = useRef<HTMLDivElement>(null)
  useRowKeys(pane)
  useEffect(() => {
    const line = caretLine && pane.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(caretLine)}"]`)
    if (line && pane.current) scrollToShow(pane.current, line)
  }, [caretLine])
  return (
    <section ref={pane} aria-label={t('printedLines')} className="relative min-h-0 grow overflow-auto bg-paper py-2">
      {pages.map((page) => (
        <PrintedPageLines key={page.pageId} {...props} page={page} />
      ))}
    </section>
  )
}

function PrintedPageLines(props: React.ComponentProps<typeof PrintedPane> & { readonly page: PrintedPage }) {
  const { page, lang, caretLine, onChoose, onHover } = props
  const t = useTranslations('editor')
  return (
    <div className="pb-3">
      <h2 className="sticky top-0 z-10 border-b border-rule bg-paper px-3 py-1 text-xs font-semibold text-ink-soft">
        {t('pageOf', { label: page.label })}
      </h2>
      <ol className="pt-1">
        {page.lines.map((line, at) => (
          <PrintedLineRow
            key={line.id}
            line={line}
            lang={lang}
            isCaret={line.id === caretLine}
            isFirst={caretLine === null && at === 0}
            isAfterGap={at > 0 && Math.floor(line.ordinal) - Math.floor(page.lines[at - 1]?.ordinal ?? 0) > 1}
            onChoose={onChoose}
            onHover={onHover}
          />
        ))}
      </ol>
    </div>
  )
}
