import { Kbd } from './Kbd.tsx'

/** Which keys do what; not shown where there is hardly a keyboard. */
export const KeyHint = ({ keys, text }: { readonly keys: readonly string[]; readonly text: string }) => (
  <p className="flex items-center gap-1 text-xs text-ink-soft max-sm:hidden">
    {keys.map((key) => (
      <Kbd key={key}>{key}</Kbd>
    ))}
    <span className="ms-1">{text}</span>
  </p>
)
