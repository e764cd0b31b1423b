import { linesOfByline } from '#domain/reporters/linesOfByline.ts'
import { bareName } from '#domain/reporters/nameLikeness.ts'
import { renameBylineKeys } from './keepBylineKeys.ts'
import type { ArticleContent, PrintedByline } from './content.ts'
import type { Body, BodyBlock, BodyMark, BodyText } from './nodes.ts'
import { normaliseBlock } from './normaliseBody.ts'
import { blockText } from './plainText.ts'

type PutByline = {
  /** For a byline that names somebody else from now on. */
  readonly newKey: string
  /** The name of whom it is linked to; null where it waits. */
  readonly linkedTo: string | null
}

/**
 * Content with a byline set or changed by hand. A key is one printed byline's for good, with whom it is linked to: one
 * that is made another's name gets a new key, and its span in the text with it. It keeps its key where only spaces are
 * put right, or where the name becomes that of whom it is linked to. Words that no span shows yet are marked, where the
 * text has them once.
 */
export function putByline(
  content: ArticleContent,
  byline: PrintedByline,
  { newKey, linkedTo }: PutByline,
): ArticleContent {
  const before = content.bylines.find(({ key }) => key === byline.key)
  if (!before) return withSpan({ ...content, bylines: [...content.bylines, byline] }, byline)
  const same = [before.name, ...(linkedTo === null ? [] : [linkedTo])].map(bareName)
  const put = same.includes(bareName(byline.name)) ? byline : { ...byline, key: newKey }
  const renamed = renameBylineKeys(content, (key) => (key === byline.key ? put.key : key))
  return withSpan({ ...renamed, bylines: renamed.bylines.map((one) => (one.key === put.key ? put : one)) }, put)
}

/** Content without a byline; its words are text like the rest. */
export const dropByline = (content: ArticleContent, key: string): ArticleContent => ({
  ...content,
  bylines: content.bylines.filter((one) => one.key !== key),
  body: { ...content.body, content: content.body.content.map((block) => withoutSpan(block, key)) },
})

const isOf =
  (key: string) =>
  ({ type, attrs }: BodyMark): boolean =>
    type === 'byline' && attrs?.key === key
const runsOf = ({ content = [] }: BodyBlock): readonly BodyText[] => content
const isMarked = ({ marks = [] }: BodyText, is: (mark: BodyMark) => boolean): boolean => marks.some(is)

function withoutSpan(block: BodyBlock, key: string): BodyBlock {
  const is = isOf(key)
  if (!runsOf(block).some((run) => isMarked(run, is))) return block
  const content = runsOf(block).map((run) => ({ ...run, marks: (run.marks ?? []).filter((mark) => !is(mark)) }))
  return normaliseBlock({ ...block, content })
}

function withSpan(content: ArticleContent, { key, printed }: PrintedByline): ArticleContent {
  const blocks = content.body.content
  if (blocks.some((block) => runsOf(block).some((run) => isMarked(run, isOf(key))))) return content
  const places = blocks.flatMap((block, at) => placesIn(blockText(block), printed).map((from) => ({ at, from })))
  const [place, another] = places
  if (!place || another) return content
  const marked = blocks.map((block, at) =>
    at === place.at ? markRange(block, { from: place.from, to: place.from + printed.length }, key) : block,
  )
  return { ...content, body: { ...content.body, content: marked } }
}

function placesIn(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

/** A stretch of a block of a body, in UTF-16 offsets of its text. */
type Place = { readonly at: number; readonly from: number; readonly to: number }

/** The printed lines that a stretch of a body stands on. */
export function linesOfMarked(body: Body, place: Place): readonly string[] {
  const block = body.content[place.at]
  const key = '\u0000'
  return block ? linesOfByline({ ...body, content: [markRange(withoutBylines(block), place, key)] }, key) : []
}

const withoutBylines = (block: BodyBlock): BodyBlock => ({
  ...block,
  content: runsOf(block).map((run) => ({ ...run, marks: (run.marks ?? []).filter(({ type }) => type !== 'byline') })),
})

/** A block with a stretch of it marked as a byline, in UTF-16 offsets; as it is where a byline stands there already. */
function markRange(block: BodyBlock, { from, to }: { readonly from: number; readonly to: number }, key: string) {
  let at = 0
  const pieces = runsOf(block).flatMap((run) => {
    const [start, end] = [at, (at += run.text.length)]
    const cuts = [start, Math.min(Math.max(from, start), end), Math.min(Math.max(to, start), end), end]
    return [0, 1, 2].map((part) => ({
      run: { ...run, text: run.text.slice((cuts[part] ?? 0) - start, (cuts[part + 1] ?? 0) - start) },
      isWithin: part === 1,
    }))
  })
  const own = pieces.filter(({ isWithin, run }) => isWithin && run.text !== '')
  if (own.some(({ run }) => isMarked(run, ({ type }) => type === 'byline'))) return block
  const mark: BodyMark = { type: 'byline', attrs: { key } }
  const content = pieces.map(({ run, isWithin }) => (isWithin ? { ...run, marks: [...(run.marks ?? []), mark] } : run))
  return normaliseBlock({ ...block, content })
}
