/** A key to press, as on the keyboard: not translated. */
export const Kbd = ({ children }: { readonly children: string }) => (
  <kbd
    data-content=""
    className="rounded-sm border border-b-2 border-rule-strong bg-sheet px-1 font-sans text-xs leading-tight text-ink-soft"
  >
    {children}
  </kbd>
)
