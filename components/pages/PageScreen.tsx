'use client'

import { useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { Button } from '#components/ui/Button.tsx'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { articleKeys } from './articleKeys.ts'
import { isUnaccounted, lineSpans, type LineSpan } from './lineSpans.ts'
import { PageArticles } from './PageArticles.tsx'
import { PageHead } from './PageHead.tsx'
import { PageLines } from './PageLines.tsx'
import { PageActBar } from './PageActBar.tsx'
import { usePageActs } from './usePageActs.ts'
import { SideSwitch, type Side } from './SideSwitch.tsx'

const showLine = (ordinal: number) =>
  document.getElementById(`line-${ordinal}`)?.scrollIntoView({ block: 'center', behavior: 'instant' })

/** A page: what was printed on one side, what was made of it on the other, each lighting the other. */
export function PageScreen({ page }: { readonly page: PageView }) {
  const t = useTranslations('desk.page')
  const [lit, setLit] = useState<string | null>(null)
  const [side, setSide] = useState<Side>('articles')
  const screen = useRef<HTMLDivElement>(null)
  const nothing = useRef<HTMLDivElement>(null)
  // Who may lay the page moves between its lines by j and k; others between its articles.
  useRowKeys(page.mayLay ? nothing : screen)
  const acts = usePageActs(page)
  const keys = useMemo(() => articleKeys(page.articles), [page.articles])
  const spans = useMemo(() => lineSpans(page.articles, page.lines), [page.articles, page.lines])
  const loud = page.lines.find(isUnaccounted)
  const showLines = (span: LineSpan) => span && showLine(span.from)
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
        {page.mayLay && <PageActBar page={page} acts={acts} />}
        <SideSwitch side={side} onChange={setSide} />
      </PageHead>
      <div className="grid min-h-0 grow lg:grid-cols-[minmax(26rem,2fr)_3fr] lg:grid-rows-[minmax(0,1fr)] lg:divide-x lg:divide-rule">
        <PageLines page={page} keys={keys} lit={lit} onPoint={setLit} acts={acts} />
        <PageArticles page={page} keys={keys} spans={spans} lit={lit} onPoint={setLit} onShowLines={showLines} />
      </div>
    </div>
  )
}
