import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { placeInLine, type LineText } from '../alignment/placeInLine.ts'

/** A repair of the assembly, with the stretches of printed lines (offsets in UTF-16) that it is about. */
export type TextRepair = {
  readonly rule: string
  readonly before: string
  readonly after: string
  readonly places: readonly { readonly line: string; readonly from: number; readonly to: number }[]
}

/**
 * How a repair stands in the text now. `stands`: `undo` takes it out, as a step that can itself be undone. `undone`: the
 * text is as it was printed. `onPage`: it made articles, headlines or captions of lines, and is undone on the page.
 * `gone`: its words are no longer in the text. `at` is its place, for the caret.
 */
export type RepairStanding =
  | { readonly kind: 'stands'; readonly at: number; readonly undo: (state: EditorState) => Transaction }
  | { readonly kind: 'undone'; readonly at: number }
  | { readonly kind: 'onPage' }
  | { readonly kind: 'gone' }

/** How a repair stands in a document; `lines` are the printed lines of the article by id. */
export function repairStanding(doc: Node, repair: TextRepair, lines: ReadonlyMap<string, LineText>): RepairStanding {
  const { rule } = repair
  if (rule === 'joinHyphen' || rule === 'joinSpaced' || rule === 'joinClosed') return seamStanding(doc, repair, lines)
  if (rule.startsWith('join')) return paragraphStanding(doc, repair, lines)
  if (rule.startsWith('drop')) return droppedStanding(doc, repair, lines)
  if (rule.startsWith('width')) return widthStanding(doc, repair, lines)
  if (rule === 'markDateline' || rule === 'markByline') return markStanding(doc, repair, lines)
  return { kind: 'onPage' }
}

type Place = TextRepair['places'][number]
type Lines = ReadonlyMap<string, LineText>
const gone: RepairStanding = { kind: 'gone' }

function startOf(
  doc: Node,
  place: Place | undefined,
  lines: Lines,
  skip = '',
): { at: number; isThere: boolean } | null {
  const line = place && lines.get(place.line)
  if (!line) return null
  // White space at the start of the line went with the seam.
  const indent = skip === '' ? 0 : line.text.slice(place.from).search(/\S|$/u)
  return placeInLine(doc, line, place.from + indent)
}

/** Where the second of two joined lines begins in the text; null where either is gone from it, or moved. */
function seamOf(doc: Node, { places }: TextRepair, lines: Lines): number | null {
  const next = startOf(doc, places[1], lines, 'indent')
  return next?.isThere ? next.at : null
}

/** Joined into one paragraph: undone, the paragraph ends there. */
function paragraphStanding(doc: Node, repair: TextRepair, lines: Lines): RepairStanding {
  const at = seamOf(doc, repair, lines)
  if (at === null) return gone
  if (doc.resolve(at).parentOffset === 0) return { kind: 'undone', at }
  const { length } = repair.after
  const hasGlue = length > 0 && doc.textBetween(Math.max(0, at - length), at) === repair.after
  const undo = ({ tr }: EditorState): Transaction => {
    if (hasGlue) tr.delete(at - length, at)
    return tr.split(tr.mapping.map(at))
  }
  return { kind: 'stands', at, undo }
}

/** Joined within a word, or with or without a space: undone, what parted them stands between. */
function seamStanding(doc: Node, repair: TextRepair, lines: Lines): RepairStanding {
  const at = seamOf(doc, repair, lines)
  if (at === null) return gone
  const { after } = repair
  const between = repair.rule === 'joinHyphen' ? (repair.before.trim()[0] ?? '-') : after === '' ? ' ' : ''
  const width = after.length
  const isGlued = doc.textBetween(Math.max(0, at - width), at) === after
  const stood = between !== '' && doc.textBetween(Math.max(0, at - between.length), at) === between
  if (stood || !isGlued || doc.resolve(at).parentOffset === 0) return { kind: 'undone', at }
  const undo = ({ tr }: EditorState): Transaction => {
    if (width > 0) tr.delete(at - width, at)
    return between === '' ? tr : tr.insertText(between, tr.mapping.map(at, -1))
  }
  return { kind: 'stands', at, undo }
}

/** White space that was left out: undone, it stands there again. */
function droppedStanding(doc: Node, repair: TextRepair, lines: Lines): RepairStanding {
  const [place] = repair.places
  const found = startOf(doc, place, lines)
  if (!found) return gone
  const { at, isThere } = found
  if (isThere) return { kind: 'undone', at }
  return { kind: 'stands', at, undo: ({ tr }) => tr.insertText(repair.before, at) }
}

/** Characters set in another width: undone, they are as printed. */
function widthStanding(doc: Node, repair: TextRepair, lines: Lines): RepairStanding {
  const found = startOf(doc, repair.places[0], lines)
  if (!found) return gone
  const { at, isThere } = found
  const to = Math.min(at + repair.after.length, doc.content.size)
  if (isThere) return { kind: 'undone', at }
  if (doc.textBetween(at, to) !== repair.after) return gone
  return { kind: 'stands', at, undo: ({ tr }) => tr.insertText(repair.before, at, to) }
}

/** Words that were told to be the dateline or a byline: undone, they are text like the rest. */
function markStanding(doc: Node, repair: TextRepair, lines: Lines): RepairStanding {
  const name = repair.rule === 'markDateline' ? 'dateline' : 'byline'
  const printed = squeeze(repair.before)
  const marked = markedStretches(doc, name).find(({ from, to }) => {
    const words = squeeze(doc.textBetween(from, to))
    return words !== '' && (printed.includes(words) || words.includes(printed))
  })
  if (marked) {
    const { from, to } = marked
    return { kind: 'stands', at: from, undo: ({ tr, schema }) => tr.removeMark(from, to, schema.marks[name]) }
  }
  const start = startOf(doc, repair.places[0], lines)
  return start ? { kind: 'undone', at: start.at } : gone
}

const squeeze = (text: string): string => text.replace(/\s/gu, '')

/** Stretches of text under one mark of a kind; over two printed lines they are two nodes and one stretch. */
function markedStretches(doc: Node, name: 'dateline' | 'byline'): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number; key: unknown }[] = []
  doc.descendants((node, from) => {
    const mark = node.marks.find(({ type }) => type.name === name)
    if (!mark) return
    const to = from + node.nodeSize
    const key: unknown = mark.attrs.key
    const last = found.at(-1)
    if (last?.to === from && last.key === key) last.to = to
    else found.push({ from, to, key })
  })
  return found
}
