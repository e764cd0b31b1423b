'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { instantOf } from '#domain/workflow/zonedTime.ts'
import { TextField } from '#components/ui/TextField.tsx'

/** An hour by the clocks of the publication, wherever the person sits. `onHour` gets the instant, ISO 8601. */
export function HourField(props: {
  readonly timeZone: string
  readonly onHour: (instant: string | undefined) => void
}) {
  const { timeZone, onHour } = props
  const t = useTranslations('editor')
  const [wall, setWall] = useState('')
  const change = (value: string): void => {
    setWall(value)
    onHour(instantOf(value, timeZone) ?? undefined)
  }
  return (
    <TextField
      label={t('hour')}
      type="datetime-local"
      {...{ autoFocus: true, value: wall, onChange: change }}
      note={t('hourZone', { zone: timeZone })}
    />
  )
}
