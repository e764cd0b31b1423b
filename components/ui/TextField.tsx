'use client'

import {
  FieldError,
  Input,
  Label,
  Text,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import { fieldLook } from './fieldLook.ts'

type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> & {
  readonly label: string
  readonly note?: string
  /** Why what is typed cannot be taken, as a sentence. */
  readonly error?: string | null
  readonly ref?: React.Ref<HTMLInputElement>
}

/** One line to type in, with its label, a note, and why it was refused. */
export function TextField({ label, note, error, ref, ...props }: TextFieldProps) {
  return (
    <AriaTextField validationBehavior="aria" {...props} isInvalid={Boolean(error)} className={fieldLook.field}>
      <Label className={fieldLook.label}>{label}</Label>
      <Input ref={ref} className={fieldLook.input} />
      {note && (
        <Text slot="description" className={fieldLook.note}>
          {note}
        </Text>
      )}
      <FieldError className={fieldLook.error}>{error}</FieldError>
    </AriaTextField>
  )
}
