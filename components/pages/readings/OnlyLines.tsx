'use client'

import { useTranslations } from 'use-intl'
import { ownLine } from '#domain/source/lineOrder.ts'
import { Badge } from '#components/ui/Badge.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'

type OnlyLine = {
  readonly id: string
  /** Of its own source, or of the page where it would be added. */
  readonly order: number
  readonly text: string
  /** It was added to the page. */
  readonly isTaken?: boolean
  /** It is the one shown. */
  readonly isNow?: boolean
  /** Shows it; left out where nothing is to be done with it. */
  readonly go?: () => void
}

type OnlyOf = 'onlyHere' | 'onlyThere'

/** Lines that only one of two sources has: to be looked at on the print. */
export function OnlyLines(props: { readonly lines: readonly OnlyLine[]; readonly of: OnlyOf; readonly lang: string }) {
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
                <LineRow line={line} lang={lang} of={of} />
              </button>
            ) : (
              <LineRow line={line} lang={lang} of={of} />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function LineRow({ line, lang, of }: { readonly line: OnlyLine; readonly lang: string; readonly of: OnlyOf }) {
  const t = useTranslations('desk.page.readings')
  const { order, text, isTaken = false } = line
  return (
    <span className="flex flex-col py-1">
      <span className="flex items-baseline justify-between gap-x-2 font-sans text-xs text-ink-soft tabular-nums">
        {t(of === 'onlyThere' ? 'behind' : 'line', { ordinal: ownLine(order) })}
        {isTaken && <Badge tone="amber">{t('isAdded')}</Badge>}
      </span>
      <PaperText lang={lang} className="[overflow-wrap:anywhere]">
        {text}
      </PaperText>
    </span>
  )
}
