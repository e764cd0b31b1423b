/** How a button looks: the one thing to do here · an ordinary act · an act inside a line of text · what undoes work. */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'

const shape =
  'inline-flex min-h-8 cursor-pointer items-center justify-center gap-2 rounded-sm px-3 text-sm leading-tight whitespace-nowrap select-none'
const grey =
  'aria-disabled:cursor-not-allowed aria-disabled:border-rule aria-disabled:bg-wash aria-disabled:text-ink-faint aria-disabled:no-underline'

const looks: Readonly<Record<ButtonVariant, string>> = {
  primary: 'border border-ink bg-ink text-paper hover:bg-ink-soft data-pressed:bg-ink-soft',
  plain: 'border border-rule-strong bg-sheet text-ink hover:border-ink data-pressed:bg-wash',
  quiet: 'border border-transparent bg-transparent text-ink-soft hover:bg-wash hover:text-ink data-pressed:bg-wash',
  danger: 'border border-vermilion bg-sheet text-vermilion hover:bg-vermilion-wash data-pressed:bg-vermilion-wash',
}

/** The classes of a button, also for a link that looks like one. */
export const buttonLook = (variant: ButtonVariant): string => `${shape} ${looks[variant]} ${grey}`
