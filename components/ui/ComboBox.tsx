'use client'

import { Button, ComboBox as AriaComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { Chevron } from './Chevron.tsx'
import { fieldLook } from './fieldLook.ts'

/** What a combo box offers: `text` is matched and shown, `note` is shown beside it. */
export type ComboBoxOption = { readonly id: string; readonly text: string; readonly note?: string }

type ComboBoxProps = {
  readonly label: string
  /** As found for what is typed; the box does not filter them again. */
  readonly options: readonly ComboBoxOption[]
  readonly inputValue: string
  readonly onInputChange: (text: string) => void
  readonly onPick: (id: string) => void
  /** Names the button that opens the list. */
  readonly openLabel: string
  /** Said in the list where nothing was found. */
  readonly emptyText: string
  readonly hiddenLabel?: boolean
  readonly autoFocus?: boolean
}

/** Type to find, arrow keys and Enter to pick. The options come from outside (a query), for what is typed. */
export function ComboBox({ options, onPick, onInputChange, openLabel, hiddenLabel, ...props }: ComboBoxProps) {
  const { label, inputValue, autoFocus, emptyText } = props
  return (
    <AriaComboBox
      items={options}
      inputValue={inputValue}
      onInputChange={onInputChange}
      value={null}
      onChange={(key) => typeof key === 'string' && onPick(key)}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="focus"
      className={fieldLook.field}
    >
      <Label className={hiddenLabel ? 'sr-only' : fieldLook.label}>{label}</Label>
      <div className="relative">
        <Input autoFocus={autoFocus} className={`${fieldLook.input} pe-8`} />
        <Button aria-label={openLabel} className="absolute inset-y-0 end-0 flex w-8 items-center justify-center">
          <Chevron />
        </Button>
      </div>
      <Popover className={fieldLook.popover}>
        <ListBox<ComboBoxOption>
          className={fieldLook.list}
          renderEmptyState={() => <p className="px-3 py-1 text-sm text-ink-soft">{emptyText}</p>}
        >
          {(option) => (
            <ListBoxItem textValue={option.text} className={fieldLook.option}>
              <span data-content="">{option.text}</span>
              {option.note && <span className="text-xs text-ink-soft">{option.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
