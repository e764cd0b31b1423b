'use client'

import { useTranslations } from 'use-intl'

/** Which side of a page a narrow screen shows. */
export type Side = 'lines' | 'articles'
const sides = ['lines', 'articles'] as const

/** Chooses between the printed lines and the articles where there is no room for both. */
export function SideSwitch({ side, onChange }: { readonly side: Side; readonly onChange: (side: Side) => void }) {
  const t = useTranslations('desk.page')
  return (
    <div role="group" aria-label={t('view')} className="flex min-w-48 grow border border-ink-faint lg:hidden">
      {sides.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={side === each}
          onClick={() => onChange(each)}
          className="min-h-8 grow cursor-pointer text-sm text-ink-soft aria-pressed:bg-ink aria-pressed:text-paper"
        >
          {t(each)}
        </button>
      ))}
    </div>
  )
}
