'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { PlacedLine } from '#domain/pages/pageView.ts'
import { boxAt } from '#domain/facsimiles/polygon.ts'
import { FacsimileViewer } from '#components/facsimile/FacsimileViewer.tsx'
import { linesIn } from '#domain/pages/zones/zoneDraft.ts'
import type { PageSide } from './pageSide.ts'
import { ZoneBar } from './zones/ZoneBar.tsx'
import { ZoneShape } from './zones/ZoneShape.tsx'
import type { Zones } from './zones/zones.ts'
import { isChosen } from '#domain/pages/keys/chosenLines.ts'
import { isUnaccounted } from './lineSpans.ts'

/** The image of the page: the zones of its articles in their colours, what is unaccounted for, and the lines chosen. */
export function PageFacsimile(props: PageSide & { readonly zones: Zones }) {
  const { page, keys, lit, onPoint, acts, zones } = props
  const { draft } = zones
  const t = useTranslations('facsimile')
  const boxes = useMemo(
    () => page.lines.flatMap((line, at) => marked(line, isChosen(acts.choice, at))),
    [page.lines, acts.choice],
  )
  const inside = draft && !draft.isPicture ? linesIn(page, draft).inside.flatMap((line) => marked(line, true)) : []
  const head = acts.choice ? (page.lines[acts.choice.head]?.box ?? null) : null
  if (!page.facsimile) return null
  const pick = (x: number, y: number) => {
    if (zones.onPick([x, y])) return
    const at = page.lines.findIndex(({ box }) => box !== null && boxAt([x, y], box))
    const line = page.lines[at]
    if (!line) return onPoint(null)
    onPoint(line.stretches.find(({ articleId }) => articleId)?.articleId ?? null)
    acts.choose(at, false)
    requestAnimationFrame(() => document.getElementById(`line-${line.ordinal}`)?.scrollIntoView({ block: 'center' }))
  }
  return (
    <div className="relative size-full">
      <FacsimileViewer
        facsimile={page.facsimile}
        label={t('ofPage', { label: page.label })}
        zones={page.zones}
        numberOf={(id) => keys.get(id)?.number}
        goTo={draft ? draft.sight : head}
        onPick={pick}
        onDrag={zones.onDrag}
        isDrawnOn={draft !== null}
        boxes={draft ? inside : boxes}
        lit={lit}
      >
        {draft && <ZoneShape draft={draft} drawn={zones.drawn} />}
      </FacsimileViewer>
      <ZoneBar page={page} zones={zones} />
    </div>
  )
}

function marked(line: PlacedLine, chosen: boolean) {
  const tone = chosen ? ('chosen' as const) : isUnaccounted(line) ? ('loud' as const) : null
  return line.box && tone ? [{ id: line.id, box: line.box, tone }] : []
}
