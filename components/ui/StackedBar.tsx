/** The parts of a whole, in the order drawn. `count` in any unit; `tone` the class of its colour (`fill-…`). */
export type BarPart = { readonly key: string; readonly count: number; readonly tone: string }

const width = 1000
/** What is not nothing can be seen, in thousandths of the bar. */
const least = 6

/**
 * How a whole is parted, as one thin bar. It says nothing by itself: `label` is read aloud in its place, and the numbers
 * stand beside it in words.
 */
export function StackedBar({ parts, label }: { readonly parts: readonly BarPart[]; readonly label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} 6`}
      preserveAspectRatio="none"
      className="h-1.5 w-full bg-wash"
    >
      {drawn(parts).map(({ key, from, to, tone }) => (
        <rect key={key} x={from} y="0" width={to - from} height="6" className={tone} />
      ))}
    </svg>
  )
}

function drawn(parts: readonly BarPart[]) {
  const shown = parts.filter(({ count }) => count > 0)
  const whole = shown.reduce((sum, { count }) => sum + count, 0)
  const widths = shown.map(({ count }) => Math.max(least, (count / whole) * width))
  const scale = width / widths.reduce((sum, each) => sum + each, 0)
  const ends = widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, each) => sum + each, 0) * scale)
  return shown.map(({ key, tone }, index) => ({ key, tone, from: ends[index - 1] ?? 0, to: ends[index] ?? width }))
}
