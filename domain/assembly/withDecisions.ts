import { blockOf } from './block.ts'
import { composeText } from './composeText.ts'
import { allowsAll, type Allows } from './decisions.ts'
import { headedOf } from './headSet.ts'
import { joinSeam } from './joinSeam.ts'
import { bodyPart } from './partsOf.ts'
import type { ArticleParts, BodyPart, CaptionPart, Headed, HeadSet } from './parts.ts'
import type { Piece } from './piece.ts'

/** The runs of pieces that stay together when joins are refused. */
function runsOf(pieces: readonly Piece[], allows: Allows): Piece[][] {
  const runs: Piece[][] = []
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1]
    const joins = before && !joinSeam(before, piece, undefined, allows).repair.rule.match(/^join(?:Spaced|Closed)$/u)
    const run = runs.at(-1)
    if (joins && run) run.push(piece)
    else runs.push([piece])
  })
  return runs
}

function decidedBody(body: BodyPart, allows: Allows): BodyPart[] {
  const runs = runsOf(body.pieces, allows)
  return runs.map((pieces) => {
    const made = runs.length === 1 ? body : bodyPart([blockOf(pieces, 1, false)])
    const composed = composeText(pieces, undefined, allows)
    return { ...made, composed, ...(body.role ? { role: body.role } : {}) }
  })
}

const decidedCaption = (caption: CaptionPart, allows: Allows): CaptionPart => ({
  ...caption,
  composed: composeText(caption.pieces, undefined, allows),
})

/** Text repairs that people refused are taken out of an article's parts; paragraphs end where a join was refused. */
export function withDecisions(parts: ArticleParts, allows: Allows): ArticleParts {
  if (allows === allowsAll) return parts
  return {
    ...parts,
    bodies: parts.bodies.flatMap((body) => decidedBody(body, allows)),
    captions: parts.captions.map((caption) => decidedCaption(caption, allows)),
  }
}

/** A headline set composed again without what people refused. */
export function decidedSet(set: HeadSet, words: ReadonlySet<string>, allows: Allows): HeadSet {
  if (allows === allowsAll) return set
  const again = (part: Headed | null): Headed | null => (part ? headedOf(part.pieces, words, allows) : null)
  return { kicker: again(set.kicker), headline: again(set.headline), subheadline: again(set.subheadline) }
}
