'use client'

import {
  FieldError,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components'
import { fieldLook } from './fieldLook.ts'

type TextAreaProps = Omit<TextFieldProps, 'className' | 'style' | 'children'> & {
  readonly label: string
  readonly rows?: number
  readonly note?: string
  /** Why what is typed cannot be taken, as a sentence. */
  readonly error?: string | null
}

/** Several lines to type in. */
export function TextArea({ label, rows = 3, note, error, ...props }: TextAreaProps) {
  return (
    <TextField validationBehavior="aria" {...props} isInvalid={Boolean(error)} className={fieldLook.field}>
      <Label className={fieldLook.label}>{label}</Label>
      <AriaTextArea rows={rows} className={`${fieldLook.input} py-1.5 leading-normal`} />
      {note && (
        <Text slot="description" className={fieldLook.note}>
          {note}
        </Text>
      )}
      <FieldError className={fieldLook.error}>{error}</FieldError>
    </TextField>
  )
}
