'use client'

import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { Chevron } from './Chevron.tsx'
import { fieldLook } from './fieldLook.ts'

/** One of a short list. `options` in the order shown; `onChange` gets the key of the one picked. */
export function Select<Key extends string>(props: {
  readonly label: string
  readonly value: Key | null
  readonly options: readonly { readonly key: Key; readonly text: string }[]
  readonly onChange: (key: Key) => void
  readonly isDisabled?: boolean
  readonly placeholder?: string
}) {
  const { label, options, onChange, ...rest } = props
  return (
    <AriaSelect
      {...rest}
      className={fieldLook.field}
      onChange={(key) => {
        const picked = options.find((option) => option.key === key)
        if (picked) onChange(picked.key)
      }}
    >
      <Label className={fieldLook.label}>{label}</Label>
      <Button className={`${fieldLook.input} flex items-center justify-between gap-2 text-start`}>
        <SelectValue className="truncate" />
        <Chevron />
      </Button>
      <Popover className={fieldLook.popover}>
        <ListBox items={options.map((option) => ({ ...option, id: option.key }))} className={fieldLook.list}>
          {(option) => <ListBoxItem className={fieldLook.option}>{option.text}</ListBoxItem>}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
