'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { PageView, PlacedLine } from '#domain/pages/pageView.ts'
import { boxAt } from '#domain/facsimiles/polygon.ts'
import { FacsimileViewer } from '#components/facsimile/FacsimileViewer.tsx'
import type { ArticleKey } from './articleKeys.ts'
import { isChosen } from './chosenLines.ts'
import { isUnaccounted } from './lineSpans.ts'
import type { PageActs } from './usePageActs.ts'

/** The image of the page: the zones of its articles in their colours, what is unaccounted for, and the lines chosen. */
export function PageFacsimile(props: {
  readonly page: PageView
  readonly keys: ReadonlyMap<string, ArticleKey>
  readonly lit: string | null
  readonly onPoint: (articleId: string | null) => void
  readonly acts: PageActs
}) {
  const { page, keys, lit, onPoint, acts } = props
  const t = useTranslations('facsimile')
  const boxes = useMemo(
    () => page.lines.flatMap((line, at) => marked(line, isChosen(acts.choice, at))),
    [page.lines, acts.choice],
  )
  const head = acts.choice ? (page.lines[acts.choice.head]?.box ?? null) : null
  if (!page.facsimile) return null
  const pick = (x: number, y: number) => {
    const at = page.lines.findIndex(({ box }) => box !== null && boxAt([x, y], box))
    const line = page.lines[at]
    if (!line) return onPoint(null)
    onPoint(line.stretches.find(({ articleId }) => articleId)?.articleId ?? null)
    acts.choose(at, false)
    requestAnimationFrame(() => document.getElementById(`line-${line.ordinal}`)?.scrollIntoView({ block: 'center' }))
  }
  return (
    <FacsimileViewer
      facsimile={page.facsimile}
      label={t('ofPage', { label: page.label })}
      zones={page.zones}
      numberOf={(id) => keys.get(id)?.number}
      goTo={head}
      onPick={pick}
      {...{ boxes, lit }}
    />
  )
}

function marked(line: PlacedLine, chosen: boolean) {
  const tone = chosen ? ('chosen' as const) : isUnaccounted(line) ? ('loud' as const) : null
  return line.box && tone ? [{ id: line.id, box: line.box, tone }] : []
}
