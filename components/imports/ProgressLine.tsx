'use client'

import { Label, ProgressBar } from 'react-aria-components'

/** How far something is: in words, in a number, as a bar. */
export function ProgressLine(props: {
  readonly value: number
  readonly of: number
  readonly label: string
  readonly children: string
}) {
  const { value, of, label, children } = props
  return (
    <ProgressBar value={value} maxValue={of} valueLabel={children} className="flex min-w-60 grow flex-col gap-1.5">
      <span className="flex flex-wrap justify-between gap-x-4 text-sm tabular-nums">
        <Label>{label}</Label>
        <span className="text-ink-soft">{children}</span>
      </span>
      <svg viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true" className="h-1.5 w-full bg-wash">
        <rect width={(1000 * Math.min(value, of)) / of} height="6" className="fill-ink" />
      </svg>
    </ProgressBar>
  )
}
