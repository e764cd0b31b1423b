import type { Say } from './evidence.ts'
import type { BodyPart, HeadPart } from './parts.ts'

/** For each rare run of a headline, the paragraphs of the page that hold it. */
type Hits = readonly (readonly number[])[]
/** A headline among the paragraphs of its page. */
export type HeadSeen = {
  readonly pairs: Hits
  readonly characters: Hits
  /** How many paragraphs stand before it. */
  readonly place: number
  /** Author lines stand right below it. */
  readonly signed: boolean
  /** The boxes show it right above a paragraph. */
  readonly drawn: boolean
  /** Nothing stands between it and the paragraph above, and below. */
  readonly touches: readonly [above: boolean, below: boolean]
  /** Another headline stands right below it: author lines between the two say nothing of the text under both. */
  readonly covered: boolean
}

const hitsOf = (
  runs: Iterable<string>,
  holds: (body: BodyPart, run: string) => boolean,
  bodies: readonly BodyPart[],
): Hits => [...runs].map((run) => bodies.flatMap((body, at) => (holds(body, run) ? [at] : [])))

/** Reads off a page what ties a headline to its paragraphs. */
export function seeHead(
  head: HeadPart,
  bodies: readonly BodyPart[],
  place: number,
  { touches, covered, drawn }: Pick<HeadSeen, 'touches' | 'covered' | 'drawn'>,
): HeadSeen {
  const characters = new Set([...head.text].filter((character) => /\p{Script=Han}/u.test(character)))
  return {
    pairs: hitsOf(head.pairs, (body, run) => body.pairs.has(run), bodies),
    characters: hitsOf(characters, (body, run) => body.composed.text.includes(run), bodies),
    place,
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
    let outside = 0
    let inside = false
    let lead = false
    for (const index of at) {
      if (index < from || index >= to) outside++
      else {
        inside = true
        if (index === from) lead = true
      }
    }
    const rate = (outside + 0.15) / (others + 6)
    const chance = Math.min(0.95, Math.max(0.02, 1 - (1 - rate) ** usual))
    sum += inside ? Math.max(-0.2, Math.log(own / chance)) : Math.log((1 - own) / (1 - chance * 0.9))
    if (inside && lead) leads++
  }
  return { sum, lead: leads }
}

/** Where a sum of log-odds is held back: what is sure need not grow surer, or an article would gain by swallowing the next. */
const enough = 10
const held = (sum: number): number => (enough * sum) / (enough + Math.abs(sum))

/** What a headline's place says: right above its article, right below it, or away from it. */
function ofPlace({ place, signed, touches, covered, drawn }: HeadSeen, from: number, to: number, say: Say): void {
  if (place === from) {
    say('above')
    if (touches[1]) say('touchesBelow')
  } else if (place === to) {
    say('below')
    if (touches[0]) say('touchesAbove')
  } else if (place > from && place < to) say('within')
  else {
    say(place < from ? 'early' : 'late')
    say('away', Math.min(20, place < from ? from - place : place - to))
  }
  if (drawn) say(place === from ? 'drawnAbove' : 'drawnElsewhere')
  if (signed && place !== from) say('signedElsewhere')
  else if (signed && !covered) say('signedAbove')
}

/** Observations that tell whether paragraphs `from` to `to` (excluded) of `bodies` are a headline's own article. */
export function headEvidence(seen: HeadSeen, from: number, to: number, bodies: readonly BodyPart[], say: Say): void {
  const pairs = tieOf(seen.pairs, from, to, bodies.length)
  say('always')
  say('pairs', held(pairs.sum))
  say('lead', held(pairs.lead))
  say('characters', held(tieOf(seen.characters, from, to, bodies.length).sum))
  if (pairs.lead === 0 && pairs.sum < 0) say('stranger')
  ofPlace(seen, from, to, say)
  const first = bodies[from]
  if (first?.opens && seen.place === from) say('aboveOpening')
  if (first?.composed.text.includes('\t') && seen.place === from) say('aboveRows')
}
