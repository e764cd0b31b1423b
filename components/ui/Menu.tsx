'use client'

import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from './Button.tsx'
import { fieldLook } from './fieldLook.ts'

/** A button that opens a list of acts. `href` makes an act a link. Whoever gives `isOpen` opens and closes it by keys too. */
export function Menu(props: {
  readonly label: string
  readonly acts: readonly {
    readonly id: string
    readonly text: string
    readonly onAction?: () => void
    readonly href?: string
    /** Opens the address beside this screen. */
    readonly isBeside?: boolean
  }[]
  readonly children?: React.ReactNode
  readonly shortcut?: string
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
}) {
  const { label, acts, children, shortcut, isOpen, onOpenChange } = props
  return (
    <MenuTrigger {...(onOpenChange && { isOpen: isOpen ?? false, onOpenChange })}>
      <Button variant="quiet" aria-label={label} {...(shortcut && { shortcut })}>
        {children ?? label}
      </Button>
      <Popover placement="bottom end" className={fieldLook.popover}>
        <AriaMenu className={fieldLook.list}>
          {acts.map(({ id, text, onAction, href, isBeside }) => (
            <MenuItem
              key={id}
              id={id}
              href={href}
              {...(isBeside && { target: '_blank' })}
              onAction={onAction}
              className={fieldLook.option}
            >
              {text}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
