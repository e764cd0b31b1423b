'use client'

import { useTranslations } from 'use-intl'
import { FacsimilePane } from './FacsimilePane.tsx'
import { PrintedPane } from './PrintedPane.tsx'
import { useKept } from './useKept.ts'

const views = ['facsimile', 'lines'] as const

/** What was printed: the facsimile or, by choice or where there is none, the lines as received. */
export function PrintedSide(props: React.ComponentProps<typeof PrintedPane>) {
  const t = useTranslations('editor')
  const [view, setView] = useKept('galley-printed-side', views)
  if (!props.pages.some(({ facsimile }) => facsimile)) return <PrintedPane {...props} />
  return (
    <>
      <div role="group" aria-label={t('printedView')} className="flex gap-3 border-b border-rule px-3 text-xs">
        {views.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={view === each}
            onClick={() => setView(each)}
            className="min-h-7 cursor-pointer border-b-2 border-transparent text-ink-soft aria-pressed:border-ink aria-pressed:text-ink"
          >
            {t(each === 'lines' ? 'printedLines' : 'facsimile')}
          </button>
        ))}
      </div>
      {view === 'facsimile' ? <FacsimilePane {...props} /> : <PrintedPane {...props} />}
    </>
  )
}
