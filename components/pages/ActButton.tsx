import { Button } from '#components/ui/Button.tsx'
import type { ButtonVariant } from '#components/ui/buttonLook.ts'
import { Kbd } from '#components/ui/Kbd.tsx'

/** A button that names its key. */
export function ActButton(props: {
  /** In the form of aria-keyshortcuts. */
  readonly shortcut: string
  /** The key as it is written on keyboards. */
  readonly shown: string
  readonly text: string
  readonly variant?: ButtonVariant
  readonly onPress: () => void
}) {
  const { shortcut, shown, text, variant = 'quiet', onPress } = props
  return (
    <Button {...{ variant, shortcut, onPress }}>
      <Kbd>{shown}</Kbd> {text}
    </Button>
  )
}
