import type { BodyBlock, BodyMark, BodyText as Run } from '#domain/body/nodes.ts'
import type { PublicByline } from '#domain/reader/readerViews.ts'
import { litRuns } from '#domain/search/blockHits.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { SetText } from './SetText.tsx'

/**
 * The text of one block with what its marks mean to a reader. All of it is set as text, never as HTML. The mark `line`
 * ties text to printed lines and is not shown. `terms` are lit where a search led here.
 */
export function BodyText(props: {
  readonly block: BodyBlock
  readonly bylines: readonly PublicByline[]
  readonly terms: readonly SearchTerm[]
  readonly isVertical: boolean
}) {
  const { block, bylines, terms, isVertical } = props
  return litRuns(block, joinedRuns(block.content ?? []), terms).map(({ run, isHit }, index) => {
    const text = <MarkedText key={index} {...{ run, bylines, isVertical }} />
    return isHit ? <mark key={index}>{text}</mark> : text
  })
}

function MarkedText(props: {
  readonly run: Run
  readonly bylines: readonly PublicByline[]
  readonly isVertical: boolean
}) {
  const { run, bylines, isVertical } = props
  const marks = run.marks ?? []
  let text: React.ReactNode = <SetText text={run.text} isVertical={isVertical} />
  if (marks.some((mark) => mark.type === 'bold')) text = <strong>{text}</strong>
  const signed = marks.find((mark) => mark.type === 'byline')
  const path = signed && bylines.find((byline) => byline.key === signed.attrs?.key)?.reporterPath
  if (path) text = <a href={path}>{text}</a>
  if (marks.some((mark) => mark.type === 'dateline')) text = <span className="dateline">{text}</span>
  return <NotedText marks={marks}>{text}</NotedText>
}

/** What should stand there, as editions of texts set it. */
const bracketed = (correction: string): string => `〔${correction}〕`

/** Stand around a reading where a browser cannot set it above the word. */
const brackets = ['（', '）'] as const

/** The notes on a word: its reading above it, what it should be behind it, that it cannot be read. */
function NotedText({ marks, children }: { readonly marks: readonly BodyMark[]; readonly children: React.ReactNode }) {
  const noteOf = (type: BodyMark['type']) => marks.find((mark) => mark.type === type)
  const reading = noteOf('ruby')?.attrs?.reading
  const correction = noteOf('sic')?.attrs?.correction
  let text = children
  if (noteOf('illegible')) text = <span className="illegible">{text}</span>
  if (reading)
    text = (
      <ruby>
        {text}
        <rp>{brackets[0]}</rp>
        <rt>{reading}</rt>
        <rp>{brackets[1]}</rp>
      </ruby>
    )
  if (!correction) return text
  return (
    <>
      <span className="sic">{text}</span>
      <span className="sic-correction">{bracketed(correction)}</span>
    </>
  )
}

/** Runs of equal marks as one, so that a name cut by the end of a printed line is one link. */
function joinedRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const marks = (run.marks ?? []).filter((mark) => mark.type !== 'line')
    const last = joined.at(-1)
    if (last && sameMarks(last.marks ?? [], marks)) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push({ type: 'text', text: run.text, marks })
  }
  return joined
}

const sameMarks = (a: readonly BodyMark[], b: readonly BodyMark[]): boolean => names(a) === names(b)
const names = (marks: readonly BodyMark[]): string =>
  marks
    .map((mark) => `${mark.type} ${Object.values(mark.attrs ?? {}).join(' ')}`)
    .sort()
    .join('\n')
