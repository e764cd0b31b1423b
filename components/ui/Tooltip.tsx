'use client'

import { Tooltip as AriaTooltip } from 'react-aria-components'

/** A few words beside what is hovered or focused; inside React Aria's TooltipTrigger. */
export function Tooltip({ children }: { readonly children: React.ReactNode }) {
  return (
    <AriaTooltip
      offset={6}
      className="max-w-80 rounded-sm border border-rule-strong bg-sheet px-2 py-1 text-sm leading-snug text-ink"
    >
      {children}
    </AriaTooltip>
  )
}
