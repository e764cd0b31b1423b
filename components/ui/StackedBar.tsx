/** The parts of a whole, in the order drawn. `count` in any unit; `tone` a colour class of the background. */
export type BarPart = { readonly key: string; readonly count: number; readonly tone: string }

/**
 * How a whole is parted, as one thin bar. It says nothing by itself: `label` is read aloud in its place, and the numbers
 * stand beside it in words.
 */
export function StackedBar({ parts, label }: { readonly parts: readonly BarPart[]; readonly label: string }) {
  return (
    <span role="img" aria-label={label} className="flex h-1.5 w-full gap-px overflow-hidden bg-wash">
      {parts
        .filter((part) => part.count > 0)
        .map((part) => (
          <span key={part.key} className={`h-full min-w-0.5 ${part.tone}`} style={{ flexGrow: part.count }} />
        ))}
    </span>
  )
}
