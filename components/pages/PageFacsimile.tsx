'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { PlacedLine } from '#domain/pages/pageView.ts'
import { boxAt } from '#domain/facsimiles/polygon.ts'
import { FacsimileViewer } from '#components/facsimile/FacsimileViewer.tsx'
import type { PageSide } from './pageSide.ts'
import { isChosen } from '#domain/pages/keys/chosenLines.ts'
import { isUnaccounted } from './lineSpans.ts'

/** The image of the page: the zones of its articles in their colours, what is unaccounted for, and the lines chosen. */
export function PageFacsimile(props: PageSide) {
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
