import { Fragment } from 'react'
import type { RepairRow } from '#domain/articles/articleView.ts'

/** A repair on its printed lines: what went struck out, what came underlined, and the line around it as it was printed. */
export function RepairOnLine(props: {
  readonly repair: Pick<RepairRow, 'rule' | 'before' | 'after' | 'places'>
  readonly lines: readonly { readonly id: string; readonly text: string }[]
  readonly lang: string
}) {
  const { repair, lines, lang } = props
  const textOf = (id: string): string => lines.find((line) => line.id === id)?.text ?? ''
  const [first, second] = repair.places
  const isSeam = repair.rule.startsWith('join') && first !== undefined && second !== undefined
  const changesWords = repair.before !== repair.after
  return (
    <p data-content="" lang={lang} className="font-serif leading-loose [overflow-wrap:anywhere] whitespace-pre-wrap">
      {isSeam ? (
        <>
          {withoutEnd(textOf(first.line).slice(first.from, first.to).trimEnd(), repair.before.trim()).slice(-tail)}
          <Change before={repair.before} after={repair.after} />
          {textOf(second.line).slice(second.from, second.to).trimStart().slice(0, tail)}
        </>
      ) : (
        repair.places.map((place, at) => (
          <Fragment key={`${place.line}:${place.from}`}>
            {at > 0 && <br />}
            {textOf(place.line).slice(0, place.from)}
            {changesWords && repair.places.length === 1 ? (
              <Change before={repair.before} after={repair.after} />
            ) : (
              <mark className="bg-caret-line text-ink">{textOf(place.line).slice(place.from, place.to)}</mark>
            )}
            {textOf(place.line).slice(place.to)}
          </Fragment>
        ))
      )}
    </p>
  )
}

/** A hyphen that went is shown as gone, not as standing too. */
const withoutEnd = (text: string, end: string): string =>
  end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text

/** Characters of each line that a seam is shown with. */
const tail = 24

/** White space is shown by signs: what is not seen cannot be judged. */
function Change({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <>
      {before && (
        <del className="mx-px bg-vermilion-wash text-vermilion">
          {before.replace(/\n/gu, '↵').replace(/[^\S\n]/gu, '␣')}
        </del>
      )}
      {after && <ins className="mx-px bg-jade-wash text-jade underline-offset-4">{after.replace(/^\s+$/u, '␣')}</ins>}
    </>
  )
}
