'use client'

import { useMemo } from 'react'
import type { PageView } from '#domain/pages/pageView.ts'
import { articleKeys } from './articleKeys.ts'
import { lineSpans, type LineSpan } from './lineSpans.ts'
import { PageArticles } from './PageArticles.tsx'
import { PageFacsimile } from './PageFacsimile.tsx'
import { PageRepairs } from './PageRepairs.tsx'
import { PageLines } from './PageLines.tsx'
import { PageReadings } from './readings/PageReadings.tsx'
import type { Zones } from './zones/zones.ts'
import type { PageActs } from './usePageActs.ts'
import type { Panels } from './usePanels.ts'

/** The facsimile where there is one, the lines and the articles: all on a wide screen, else those that are chosen. */
export function PageSides(props: {
  readonly page: PageView
  readonly lit: string | null
  readonly acts: PageActs
  readonly panels: Panels
  readonly zones: Zones
  readonly onPoint: (articleId: string | null) => void
  readonly onShowLines: (span: LineSpan) => void
}) {
  const { page, lit, acts, panels, zones, onPoint, onShowLines } = props
  const keys = useMemo(() => articleKeys(page.articles), [page.articles])
  const spans = useMemo(() => lineSpans(page.articles, page.lines), [page.articles, page.lines])
  return (
    <div
      data-image={page.facsimile ? true : undefined}
      className="group/sides grid min-h-0 grow lg:grid-cols-[minmax(26rem,2fr)_3fr] lg:grid-rows-[minmax(0,1fr)] lg:divide-x lg:divide-rule xl:data-image:grid-cols-[5fr_4fr_4fr]"
    >
      {page.facsimile && (
        <div className="min-h-[70dvh] min-w-0 max-xl:group-data-[side=lines]/page:hidden max-lg:group-data-[side=articles]/page:hidden lg:min-h-0">
          <PageFacsimile {...{ page, keys, lit, acts, zones, onPoint }} />
        </div>
      )}
      <PageLines {...{ page, keys, lit, onPoint, acts }} />
      {panels.repairs.isOpen ? (
        <PageRepairs page={page} repairs={panels.repairs} />
      ) : panels.readings.isOpen ? (
        <PageReadings page={page} readings={panels.readings} />
      ) : (
        <PageArticles {...{ page, keys, spans, lit, onPoint, onShowLines }} />
      )}
    </div>
  )
}
