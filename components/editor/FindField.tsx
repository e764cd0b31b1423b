'use client'

import { useEffect, useId, useRef } from 'react'

/** One of the two fields of find and replace; the first takes the focus when the bar opens. */
export function FindField(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly isFirst?: boolean
}) {
  const { label, value, onChange, isFirst = false } = props
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFirst) field.current?.select()
  }, [isFirst])
  return (
    <span className="flex items-center gap-1">
      <label htmlFor={id} className="text-xs text-ink-soft">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        spellCheck={false}
        autoComplete="off"
        className="h-8 w-36 rounded-sm border border-rule-strong bg-sheet px-2"
      />
    </span>
  )
}
