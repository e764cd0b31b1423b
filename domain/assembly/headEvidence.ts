import { isHan } from '#domain/text/characters.ts'
import { countBelow } from './countBelow.ts'
import type { Say } from './evidence.ts'
import { isRow, type BodyPart, type HeadPart, type Part } from './parts.ts'
import { namesTable } from './headWords.ts'
import { pairPostings, type PairPostings } from './postings.ts'

/** For each rare run of a headline, the paragraphs of the page that hold it. */
type Hits = readonly (readonly number[])[]
/** A headline among the paragraphs of its page. */
export type HeadSeen = {
  readonly pairs: Hits
  readonly characters: Hits
  /** The paragraphs that hold one of its runs that few hold, in order. */
  readonly kin: readonly number[]
  /** How many paragraphs stand before it. */
  readonly place: number
  /** By paragraph: how many stand before it, the rows of one table being one. */
  readonly passed: readonly number[]
  /** Author lines stand right below it. */
  readonly signed: boolean
  /** Its words are Latin: each is a run by itself, and says more than one of those that overlap. */
  readonly latin: boolean
  /** It may be a line of the text that it stands in, which takes up the words of that text too. */
  readonly doubted: boolean
  /** It names a table. */
  readonly titlesTable: boolean
  /** The boxes show it right above a paragraph. */
  readonly drawn: boolean
  /** Nothing stands between it and the paragraph above, and below. */
  readonly touches: readonly [above: boolean, below: boolean]
  /** Another headline stands right below it: author lines between the two say nothing of the text under both. */
  readonly covered: boolean
}

/** What stands right beside a headline. */
export type Beside = Pick<HeadSeen, 'touches' | 'covered' | 'drawn'>

/** For each run of two characters and each character of headlines, the paragraphs that hold it, in order. */
export type Postings = {
  readonly passed: readonly number[]
  readonly pairs: PairPostings
  readonly characters: ReadonlyMap<string, readonly number[]>
}

const charactersOf = (head: HeadPart): string[] => [
  ...new Set([...head.text].filter((character) => /\p{Script=Han}/u.test(character))),
]

function passedOf(bodies: readonly BodyPart[]): number[] {
  const passed = [0]
  bodies.forEach((body, at) => passed.push((passed[at] ?? 0) + (isRow(body) && isRow(bodies[at + 1]) ? 0 : 1)))
  return passed
}

/** Reads off the paragraphs of a page where what its headlines hold stands in them. */
export function postingsOf(bodies: readonly BodyPart[], parts: readonly Part[]): Postings {
  const heads = parts.filter((part) => part.kind === 'head')
  const characters = new Map<string, number[]>(heads.flatMap((head) => charactersOf(head).map((one) => [one, []])))
  bodies.forEach((body, at) => {
    for (const character of body.composed.text) {
      const list = characters.get(character)
      if (list && list.at(-1) !== at) list.push(at)
    }
  })
  return { pairs: pairPostings(bodies), characters, passed: passedOf(bodies) }
}

const hitsOf = (runs: readonly string[], postings: ReadonlyMap<string, readonly number[]>): Hits =>
  runs.map((run) => postings.get(run) ?? [])

/** Paragraphs that hold a run that ties a headline to them over a long way, at most. */
const few = 12
/** Paragraphs between a headline and a text that it shares no such run with, from which on it is not weighed at all. */
const farAway = 20

/** True of paragraphs far from a headline that share no rare run with it. */
export const isStranger = ({ kin, place }: HeadSeen, from: number, to: number): boolean =>
  (from - place > farAway || place - to > farAway) && countBelow(kin, from) === countBelow(kin, to)

/** Reads off a page what ties a headline to its paragraphs. */
export function seeHead(
  head: HeadPart,
  { pairs, characters, passed }: Postings,
  place: number,
  { touches, covered, drawn }: Beside,
): HeadSeen {
  const own = hitsOf(head.pairs, pairs)
  const kin = new Set(own.flatMap((at) => (at.length <= few ? at : [])))
  return {
    pairs: own,
    kin: [...kin].sort((a, b) => a - b),
    characters: hitsOf(charactersOf(head), characters),
    place,
    passed,
    latin: !isHan(head.text),
    doubted: head.stay !== null,
    titlesTable: namesTable.test(head.text),
    signed: head.signed.length > 0,
    touches,
    covered,
    drawn,
  }
}

/** Share of a headline's runs that its own article holds, as measured over pages whose headlines are known. */
const own = 0.5
/** Paragraphs of a usual article: chance is reckoned for this many, so that cutting an article short gains nothing. */
const usual = 4

type Tie = { readonly sum: number; readonly lead: number }

/** Log-odds that a range holds the runs of a headline because it is its own: each counts by how rare it is elsewhere. */
function tieOf(hits: Hits, from: number, to: number, total: number): Tie {
  const others = total - (to - from)
  let sum = 0
  let leads = 0
  for (const at of hits) {
    const first = countBelow(at, from)
    const within = countBelow(at, to) - first
    const inside = within > 0
    const outside = at.length - within
    const rate = (outside + 0.15) / (others + 6)
    const chance = Math.min(0.95, Math.max(0.02, 1 - (1 - rate) ** usual))
    sum += inside ? Math.max(-0.2, Math.log(own / chance)) : Math.log((1 - own) / (1 - chance * 0.9))
    if (inside && at[first] === from) leads++
  }
  return { sum, lead: leads }
}

/** Where a sum of log-odds is held back: what is sure need not grow surer, or an article would gain by swallowing the next. */
const enough = 10
const held = (sum: number): number => (enough * sum) / (enough + Math.abs(sum))

/** What a headline's place says: right above its article, right below it, or away from it. */
function ofPlace(seen: HeadSeen, from: number, to: number, say: Say): void {
  const { place, signed, touches, covered, drawn } = seen
  const passed = (at: number): number => seen.passed[at] ?? 0
  if (place === from) {
    say('above')
    if (touches[1]) say('touchesBelow')
  } else if (place === to) {
    say('below')
    if (touches[0]) say('touchesAbove')
  } else if (place > from && place < to) say('within')
  else {
    say(place < from ? 'early' : 'late')
    say('far', Math.log2(1 + Math.min(20, Math.abs(passed(place < from ? from : to) - passed(place)))))
  }
  if (drawn) say(place === from ? 'drawnAbove' : 'drawnElsewhere')
  if (signed && !covered) say(place === from ? 'signedAbove' : 'signedElsewhere')
}

/** Observations that tell whether paragraphs `from` to `to` (excluded) of `bodies` are a headline's own article. */
export function headEvidence(seen: HeadSeen, from: number, to: number, bodies: readonly BodyPart[], say: Say): void {
  const pairs = tieOf(seen.pairs, from, to, bodies.length)
  say('always')
  say(seen.latin ? 'words' : 'pairs', held(pairs.sum))
  if (seen.doubted) say('doubted', held(pairs.sum))
  say('lead', held(pairs.lead))
  say('characters', held(tieOf(seen.characters, from, to, bodies.length).sum))
  if (pairs.lead === 0 && pairs.sum < 0) say('stranger')
  ofPlace(seen, from, to, say)
  const first = bodies[from]
  if (first?.opens && seen.place === from) say('aboveOpening')
  if (isRow(first) && seen.place === from) say('aboveRows')
  if (seen.titlesTable && (isRow(first) || isRow(bodies[from + 1]) || isRow(bodies[to - 1]))) say('tableTitle')
}
