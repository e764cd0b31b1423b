'use client'

import { useId, useRef, useState } from 'react'
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
  return <GreyButton {...{ ...props, look, reasonId, reason }}>{children}</GreyButton>
}

/** Milliseconds after a button got the focus in which the page may still scroll to it. */
const settling = 500

type GreyProps = Omit<ButtonProps, 'variant' | 'shortcut'> & {
  readonly look: { readonly className: string }
  readonly reasonId: string
}

function GreyButton({ look, reasonId, reason, children, ...props }: GreyProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const focusedAt = useRef(-settling)
  // React Aria closes a tooltip when the page scrolls, which it does itself to show the button that just got the focus.
  const onOpenChange = (opens: boolean): void => {
    const isScrolledTo = button.current === document.activeElement && performance.now() - focusedAt.current < settling
    if (opens || !isScrolledTo) setOpen(opens)
  }
  return (
    <>
      <TooltipTrigger delay={150} closeDelay={100} {...{ isOpen, onOpenChange }}>
        <AriaButton
          {...props}
          {...look}
          {...inert}
          ref={button}
          onFocus={() => {
            focusedAt.current = performance.now()
          }}
          aria-describedby={reasonId}
        >
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
