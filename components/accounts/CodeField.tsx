'use client'

import { TextField } from '#components/ui/TextField.tsx'

/** Where the code of an authenticator program is typed, or a recovery code. */
export function CodeField(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (code: string) => void
}) {
  return <TextField {...props} autoComplete="one-time-code" spellCheck="false" maxLength={40} isRequired />
}
