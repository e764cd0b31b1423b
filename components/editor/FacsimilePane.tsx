'use client'

import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PrintedLine, PrintedPage } from '#domain/articles/articleView.ts'
import { boxAt } from '#domain/facsimiles/polygon.ts'
import type { MarkedBox } from '#components/facsimile/FacsimileShapes.tsx'
import { FacsimileViewer } from '#components/facsimile/FacsimileViewer.tsx'

/** The facsimile of the page that the caret is on, its line lit and in sight. A click on a line puts the caret there. */
export function FacsimilePane(props: {
  readonly pages: readonly PrintedPage[]
  readonly caretLine: string | null
  readonly onChoose: (line: PrintedLine) => void
}) {
  const { pages, caretLine, onChoose } = props
  const t = useTranslations('facsimile')
  const page = usePageShown(pages, caretLine)
  const boxes = useMemo(() => page.now?.lines.flatMap((line) => marked(line, caretLine)) ?? [], [page.now, caretLine])
  const line = page.now?.lines.find(({ id }) => id === caretLine)
  const pick = (x: number, y: number): void => {
    const there = page.now?.lines.find(({ box }) => box !== null && boxAt([x, y], box))
    if (there) onChoose(there)
  }
  if (!page.now?.facsimile) return null
  return (
    <div className="flex min-h-[50dvh] grow flex-col md:min-h-0">
      {pages.length > 1 && <PageTurns pages={pages} shown={page.now.pageId} onTurn={page.show} />}
      <div className="min-h-0 grow">
        <FacsimileViewer
          key={page.now.pageId}
          facsimile={page.now.facsimile}
          label={t('ofPage', { label: page.now.label })}
          boxes={boxes}
          goTo={line?.box ?? page.now.lines.find(({ box }) => box)?.box ?? null}
          onPick={pick}
        />
      </div>
    </div>
  )
}

/** The pages of an article, to turn to. */
function PageTurns(props: {
  readonly pages: readonly PrintedPage[]
  readonly shown: string
  readonly onTurn: (pageId: string) => void
}) {
  const t = useTranslations('facsimile')
  return (
    <div role="group" aria-label={t('pages')} className="flex gap-2 border-b border-rule px-3 text-xs">
      {props.pages.map(({ pageId, label, facsimile }) => (
        <button
          key={pageId}
          type="button"
          disabled={!facsimile}
          aria-pressed={pageId === props.shown}
          onClick={() => props.onTurn(pageId)}
          className="min-h-7 cursor-pointer px-1 aria-pressed:font-semibold aria-pressed:text-ink"
        >
          {t('ofPage', { label })}
        </button>
      ))}
    </div>
  )
}

/** The page of the caret's line, or one that a person turned to since the caret came there. */
function usePageShown(pages: readonly PrintedPage[], caretLine: string | null) {
  const [turned, setTurned] = useState<{ readonly pageId: string; readonly at: string | null } | null>(null)
  const wanted = turned !== null && turned.at === caretLine ? turned.pageId : null
  const seen = pages.filter(({ facsimile }) => facsimile)
  const now =
    seen.find(({ pageId }) => pageId === wanted) ??
    seen.find(({ lines }) => lines.some(({ id }) => id === caretLine)) ??
    seen[0]
  return { now, show: (pageId: string) => setTurned({ pageId, at: caretLine }) }
}

function marked({ id, box }: PrintedLine, caretLine: string | null): readonly MarkedBox[] {
  return box ? [{ id, box, tone: id === caretLine ? 'line' : 'own' }] : []
}
