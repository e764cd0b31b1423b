'use client'

import { useTranslations } from 'use-intl'
import { Badge } from '#components/ui/Badge.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'

type OnlyLine = {
  readonly id: string
  readonly number: string
  readonly text: string
  /** It was added to the page. */
  readonly isTaken?: boolean
  /** It is the one shown. */
  readonly isNow?: boolean
  /** Shows it; left out where nothing is to be done with it. */
  readonly go?: () => void
}

/** Lines that only one of two sources has: to be looked at on the print. */
export function OnlyLines(props: {
  readonly lines: readonly OnlyLine[]
  readonly of: 'onlyHere' | 'onlyThere'
  readonly lang: string
}) {
  const t = useTranslations('desk.page.readings')
  const { lines, of, lang } = props
  if (lines.length === 0) return null
  return (
    <details className="border-t border-rule pt-2 text-sm">
      <summary className="cursor-pointer">{t(of, { count: lines.length })}</summary>
      <ul className="divide-y divide-rule font-serif">
        {lines.map((line) => (
          <li key={line.id} aria-current={line.isNow || undefined} className="aria-[current]:bg-caret-line">
            {line.go ? (
              <button type="button" onClick={line.go} className="w-full cursor-pointer text-start hover:bg-wash">
                <LineRow line={line} lang={lang} />
              </button>
            ) : (
              <LineRow line={line} lang={lang} />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function LineRow({ line, lang }: { readonly line: OnlyLine; readonly lang: string }) {
  const t = useTranslations('desk.page.readings')
  const { number, text, isTaken = false } = line
  return (
    <span className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-baseline gap-x-2 py-0.5">
      <span data-content="" className="font-sans text-xs text-ink-soft tabular-nums">
        {number}
      </span>
      <PaperText lang={lang} className="[overflow-wrap:anywhere]">
        {text}
      </PaperText>
      {isTaken && <Badge tone="amber">{t('isAdded')}</Badge>}
    </span>
  )
}
