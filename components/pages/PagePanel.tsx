'use client'

import { useId } from 'react'
import { ActButton } from './ActButton.tsx'

/** What lies beside the page while something is gone through: its title, the key that closes it, and what is gone through. */
export function PagePanel(props: {
  readonly title: string
  readonly closing: { readonly shortcut: string; readonly shown: string; readonly text: string }
  readonly onClose: () => void
  readonly children: React.ReactNode
}) {
  const { title, closing, onClose, children } = props
  const titleId = useId()
  return (
    <section
      aria-labelledby={titleId}
      className="relative flex min-w-0 flex-col gap-3 overflow-auto px-4 py-3 max-lg:group-data-[side=facsimile]/page:hidden max-lg:group-data-[side=lines]/page:hidden"
    >
      <div className="flex items-center justify-between gap-2">
        <h2 id={titleId} className="text-sm font-semibold">
          {title}
        </h2>
        <ActButton {...closing} onPress={onClose} />
      </div>
      {children}
    </section>
  )
}
