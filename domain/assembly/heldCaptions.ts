import { blockOf } from './block.ts'
import { allowsAll, type Allows } from './decisions.ts'
import type { Part } from './parts.ts'
import { bodyPart } from './partsOf.ts'
import { pieceText, segmentOf } from './piece.ts'

/** Words that may not be lifted out of the text as a caption stay in it as a paragraph. */
export function heldCaptions(parts: readonly Part[], allows: Allows): readonly Part[] {
  if (allows === allowsAll) return parts
  return parts.map((part) => {
    if (part.kind !== 'caption') return part
    const before = part.pieces.map(pieceText).join('\n')
    const lifted = allows({ rule: 'liftCaption', segments: part.pieces.map(segmentOf), before })
    return lifted ? part : bodyPart([blockOf(part.pieces, 1, false)])
  })
}
