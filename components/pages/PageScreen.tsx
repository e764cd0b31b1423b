'use client'

import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import type { ZoneDraft } from '#domain/pages/zones/zoneDraft.ts'
import { Button } from '#components/ui/Button.tsx'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { isUnaccounted } from './lineSpans.ts'
import { PageHead } from './PageHead.tsx'
import { PageSides } from './PageSides.tsx'
import { PageActBar } from './PageActBar.tsx'
import { PanelButtons } from './PanelButtons.tsx'
import { showLine } from './showLine.ts'
import { usePageActs } from './usePageActs.ts'
import { usePanels } from './usePanels.ts'
import { useZones } from './zones/useZones.ts'
import { SideSwitch, type Side } from './SideSwitch.tsx'

/**
 * A page: what was printed on one side, what was made of it on the other, each lighting the other.
 * @param repair the id of the repair to begin with, for who comes to undo it
 */
export function PageScreen({ page, repair = null }: { readonly page: PageView; readonly repair?: string | null }) {
  const t = useTranslations('desk.page')
  const [lit, setLit] = useState<string | null>(null)
  const [side, setSide] = useState<Side>(page.facsimile && !repair ? 'facsimile' : 'articles')
  const screen = useRef<HTMLDivElement>(null)
  const nothing = useRef<HTMLDivElement>(null)
  // Who may lay the page moves between its lines by j and k; others between its articles.
  useRowKeys(page.mayLay ? nothing : screen)
  const [draft, setDraft] = useState<ZoneDraft | null>(null)
  const acts = usePageActs(page, draft !== null)
  const zones = useZones(page, acts, { lit, draft, setDraft, onBegin: () => setSide('facsimile') })
  const panels = usePanels(page, acts, { onOpen: () => setSide('articles'), isDrawing: draft !== null, first: repair })
  const loud = page.lines.find(isUnaccounted)
  const showLoud = () => {
    setSide('lines')
    requestAnimationFrame(() => loud && showLine(loud.ordinal))
  }
  return (
    <div
      ref={screen}
      data-side={side}
      className="group/page flex grow flex-col lg:h-[calc(100dvh-2.75rem)] lg:min-h-0 lg:grow-0"
    >
      <PageHead page={page}>
        {loud && (
          <Button variant="danger" onPress={showLoud}>
            {t('nextUnaccounted')}
          </Button>
        )}
        <PanelButtons page={page} panels={panels} />
        {page.mayLay && <PageActBar {...{ page, acts, zones }} />}
        <SideSwitch side={side} hasImage={page.facsimile !== null} onChange={setSide} />
      </PageHead>
      <PageSides
        {...{ page, lit, acts, panels, zones }}
        onPoint={setLit}
        onShowLines={(span) => span && showLine(span.from)}
      />
    </div>
  )
}
