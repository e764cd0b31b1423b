'use client'

import { useTranslations } from 'use-intl'
import type { ComparedReadings } from '#domain/pages/readingRequests.ts'
import { PaperText } from '#components/ui/PaperText.tsx'

/** Lines that only one of two sources has: to be looked at on the print. */
export function OnlyLines(props: {
  readonly lines: ComparedReadings['onlyHere']
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
        {lines.map(({ id, ordinal, text }) => (
          <li key={id} className="grid grid-cols-[2.5rem_minmax(0,1fr)] py-0.5">
            <span data-content="" className="font-sans text-xs text-ink-faint tabular-nums">
              {ordinal}
            </span>
            <PaperText lang={lang} className="[overflow-wrap:anywhere]">
              {text}
            </PaperText>
          </li>
        ))}
      </ul>
    </details>
  )
}
