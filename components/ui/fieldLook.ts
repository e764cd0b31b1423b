/** The classes of what one types or picks in, shared by all fields. */
export const fieldLook = {
  field: 'flex flex-col gap-1',
  label: 'text-sm text-ink-soft',
  input:
    'min-h-9 w-full rounded-sm border border-ink-faint bg-sheet px-2 text-ink placeholder:text-ink-faint data-invalid:border-vermilion hover:border-ink',
  note: 'text-sm text-ink-soft',
  error: 'text-sm text-vermilion',
  list: 'max-h-72 overflow-auto py-1 outline-none',
  option:
    'flex cursor-default items-baseline gap-2 px-3 py-1 text-sm outline-none data-focused:bg-wash data-selected:font-semibold',
  popover: 'min-w-(--trigger-width) rounded-sm border border-rule-strong bg-sheet text-ink',
} as const
