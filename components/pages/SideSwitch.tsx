'use client'

import { useTranslations } from 'use-intl'

/** Which side of a page a narrow screen shows. */
export type Side = 'facsimile' | 'lines' | 'articles'
const sides = ['facsimile', 'lines', 'articles'] as const

/** Chooses between the printed lines and the articles where there is no room for both. */
export function SideSwitch(props: {
  readonly side: Side
  /** The page has a facsimile; then a screen of middle width chooses between it and the lines. */
  readonly hasImage: boolean
  readonly onChange: (side: Side) => void
}) {
  const { side, hasImage, onChange } = props
  const t = useTranslations('desk.page')
  return (
    <div
      role="group"
      aria-label={t('view')}
      className={`flex min-w-48 grow border border-ink-faint ${hasImage ? 'lg:grow-0 xl:hidden' : 'lg:hidden'}`}
    >
      {sides
        .filter((each) => hasImage || each !== 'facsimile')
        .map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={side === each}
            onClick={() => onChange(each)}
            className={`min-h-8 grow px-2 ${each === 'articles' ? 'lg:hidden' : ''} cursor-pointer text-sm text-ink-soft aria-pressed:bg-ink aria-pressed:text-paper`}
          >
            {t(each)}
          </button>
        ))}
    </div>
  )
}
