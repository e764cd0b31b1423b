'use client'

import { useId } from 'react'
import { Button as AriaButton, TooltipTrigger, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { useKeysNow } from '#components/keys/useKeysNow.ts'
import { buttonLook, type ButtonVariant } from './buttonLook.ts'
import { Tooltip } from './Tooltip.tsx'

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly children: React.ReactNode
  readonly variant?: ButtonVariant
  /** Why it cannot be done now, as a sentence. Greys the button, which stays in reach of keys and says why. */
  readonly reason?: string | null
  /** Usual keys that do the same, as in `editor/keys/bindings.ts`. */
  readonly shortcut?: string
}

/** A button. One that cannot be used says why instead of vanishing. */
export function Button({ variant = 'plain', reason, shortcut, children, ...props }: ButtonProps) {
  const reasonId = useId()
  const look = { className: buttonLook(variant), 'aria-keyshortcuts': useKeysNow(shortcut) }
  if (!reason)
    return (
      <AriaButton {...props} {...look}>
        {children}
      </AriaButton>
    )
  return (
    <>
      <TooltipTrigger delay={150} closeDelay={100}>
        <AriaButton {...props} {...look} {...inert} aria-describedby={reasonId}>
          {children}
        </AriaButton>
        <Tooltip>{reason}</Tooltip>
      </TooltipTrigger>
      <span id={reasonId} className="sr-only">
        {reason}
      </span>
    </>
  )
}

const inert = { 'aria-disabled': true, type: 'button', onPress: undefined, onClick: undefined } as const
