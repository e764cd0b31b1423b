import type { AssembledRepair, Assembly, Segment } from './assembly.ts'
import { headPartsOf } from './headParts.ts'
import { readSegment } from './piece.ts'

type Stretch = { readonly from: number; readonly to: number; readonly before: string; readonly after: string }
type Ledger = {
  /** Repairs of a stretch of one line, by line. */
  readonly stretches: ReadonlyMap<string, readonly Stretch[]>
  /** Repairs that joined two segments. */
  readonly seams: ReadonlyMap<string, AssembledRepair>
}

const seamKey = (a: Segment, b: Segment): string => `${a} ${b}`

function ledgerOf(repairs: readonly AssembledRepair[]): Ledger {
  const stretches = new Map<string, Stretch[]>()
  const seams = new Map<string, AssembledRepair>()
  for (const repair of repairs) {
    const [first, second] = repair.segments
    if (repair.rule.startsWith('join') && first !== undefined && second !== undefined)
      seams.set(seamKey(first, second), repair)
    if (!/^(?:drop|unspace|width)/u.test(repair.rule) || first === undefined) continue
    const place = readSegment(first)
    if (!place) continue
    const list = stretches.get(place.line) ?? []
    const to = place.to ?? repair.before.length
    list.push({ from: place.from, to, before: repair.before, after: repair.after })
    stretches.set(place.line, list)
  }
  return { stretches, seams }
}

/** Gives each segment of a part its printed text back, out of the part's own text and the repairs. */
function unravel(
  text: string,
  segments: readonly Segment[],
  ledger: Ledger,
  lengthOf: (id: string) => number,
  put: (line: string, from: number, source: string) => void,
): void {
  let at = 0
  let head = ''
  segments.forEach((segment, index) => {
    const place = readSegment(segment)
    if (!place) return
    const to = place.to ?? lengthOf(place.line)
    const next = segments[index + 1]
    const seam = next === undefined ? undefined : ledger.seams.get(seamKey(segment, next))
    const tail = seam ? (seam.before.split('\n')[0] ?? '') : ''
    const end = to - tail.length
    let source = head
    let here = place.from + head.length
    const own = (ledger.stretches.get(place.line) ?? []).filter((s) => s.from >= here && s.to <= end)
    for (const stretch of [...own].sort((a, b) => a.from - b.from)) {
      source += text.slice(at, at + stretch.from - here) + stretch.before
      at += stretch.from - here + stretch.after.length
      here = stretch.to
    }
    source += text.slice(at, at + Math.max(0, end - here)) + tail
    at += Math.max(0, end - here) + (seam?.after.length ?? 0)
    head = seam ? (seam.before.split('\n').at(-1) ?? '') : ''
    put(place.line, place.from, source)
  })
}

/**
 * Undoes every repair: gives the text of every line of every page as it was received, byte for byte, made from the
 * articles' own texts and the repairs; of `pages` only the lengths of the lines are used, and the text of what is
 * unassigned, which nothing has changed.
 */
export function undoRepairs(assembly: Assembly): string[][] {
  const received = new Map(
    assembly.pages.flatMap((page) => page.lines.map((line): [string, string] => [line.id, line.text])),
  )
  const pieces = new Map<string, { from: number; source: string }[]>()
  const put = (line: string, from: number, source: string): void => {
    pieces.set(line, [...(pieces.get(line) ?? []), { from, source }])
  }
  const ledger = ledgerOf(assembly.repairs)
  const lengthOf = (id: string): number => received.get(id)?.length ?? 0
  for (const article of assembly.articles) {
    for (const part of [...article.paragraphs, ...article.captions])
      unravel(part.text, part.segments, ledger, lengthOf, put)
    const heads = Map.groupBy(
      headPartsOf(article, (id) => received.get(id)),
      ({ part }) => part,
    )
    for (const [name, list] of heads) {
      const segments = list.map(({ segment }) => segment)
      unravel(
        name === 'bylineBlock' ? bylineBlock(assembly, segments) : (article[name] ?? ''),
        segments,
        ledger,
        lengthOf,
        put,
      )
    }
  }
  for (const { segment } of assembly.unassigned) {
    const place = readSegment(segment)
    if (place) put(place.line, place.from, (received.get(place.line) ?? '').slice(place.from, place.to ?? undefined))
  }
  for (const repair of assembly.repairs)
    if (repair.rule === 'dropBlankLine') put(repair.segments[0] ?? '', 0, repair.before)
  return assembly.pages.map((page) => page.lines.map((line) => lineOf(pieces.get(line.id) ?? [])))
}

const lineOf = (pieces: readonly { readonly from: number; readonly source: string }[]): string =>
  [...pieces]
    .sort((a, b) => a.from - b.from)
    .map(({ source }) => source)
    .join('')

/** The text of a byline block, as the repair that attached it to its article holds it. */
function bylineBlock(assembly: Assembly, segments: readonly Segment[]): string {
  const wanted = segments.join(',')
  const found = assembly.repairs.find(({ rule, segments: own }) => rule === 'attachByline' && own.join(',') === wanted)
  return found?.after ?? ''
}
