'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { ChangeSteps } from '#components/history/ChangeSteps.tsx'
import { ComparePane } from './ComparePane.tsx'
import { ReceivedText } from './ReceivedText.tsx'
import type { Peek } from './usePeek.ts'

/** What lies over the text and is read in its place: the text as received, or what changed in it. */
export function TextOverlay(props: {
  readonly view: ArticleView
  readonly peek: Peek
  /** What is on screen now. */
  readonly read: () => ArticleContent
  readonly caretLine: string | null
}) {
  const { view, peek, read, caretLine } = props
  const t = useTranslations('editor')
  const { overlay, isKept } = peek
  if (overlay !== 'received' && (overlay !== 'changes' || !view.comparedWith)) return null
  return (
    <section
      aria-label={t(`overlays.${overlay}`)}
      tabIndex={0}
      data-overlay={isKept ? 'kept' : 'held'}
      className="absolute inset-0 z-20 overflow-auto bg-sheet outline-none"
    >
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-3 px-4 py-3">
        <p role="status" className="text-xs text-ink-soft">
          {t(`overlays.${overlay}`)} {isKept && t('overlays.kept')}
        </p>
        {overlay === 'received' && <ReceivedText {...{ view, caretLine }} />}
        {overlay === 'changes' && <Changes {...{ view, isKept }} content={read()} />}
      </div>
    </section>
  )
}

function Changes(props: { readonly view: ArticleView; readonly content: ArticleContent; readonly isKept: boolean }) {
  const { view, content, isKept } = props
  const compared = useRef<HTMLDivElement>(null)
  if (!view.comparedWith) return null
  return (
    <>
      {isKept && (
        <div className="flex items-center gap-2">
          <ChangeSteps inside={compared} />
        </div>
      )}
      <div ref={compared}>
        <ComparePane
          before={view.comparedWith.content}
          after={content}
          revisionNumber={view.comparedWith.revisionNumber}
          lang={view.publication.language}
        />
      </div>
    </>
  )
}
