import { changedRuns } from '#domain/source/readings/changedRuns.ts'

const looks = {
  both: 'no-underline',
  first: 'border-y border-dashed border-vermilion bg-vermilion/10 text-vermilion no-underline',
  second: 'bg-caret-line font-semibold text-ink no-underline',
} as const
const elements = { both: 'span', first: 'del', second: 'ins' } as const

/** Two readings of a line in one: what only the first has between dashes, what only the second has marked; no line goes through a character. */
export function ReadingChange(props: { readonly first: string; readonly second: string; readonly lang: string }) {
  return (
    <p
      data-content=""
      lang={props.lang}
      className="font-serif text-lg leading-relaxed [overflow-wrap:anywhere] whitespace-pre-wrap"
    >
      {changedRuns(props.first, props.second).map((run, at) => {
        const Element = elements[run.in]
        return (
          <Element key={at} className={looks[run.in]}>
            {run.text}
          </Element>
        )
      })}
    </p>
  )
}
