import { isStaffCredit } from '#domain/bylines/staffCredits.ts'
import type { Assembly } from './assembly.ts'
import { furnitureOf } from './furniture.ts'
import { pieceText, segmentOf, type Piece } from './piece.ts'

export type Loose = Assembly['unassigned'][number]

/** Why a line belongs to no article; what a source says is part of one is believed, but for who made the page. */
function reasonFor({ piece, part }: { readonly piece: Piece; readonly part: string | null }): Loose['reason'] | null {
  const text = pieceText(piece)
  if (part !== null && part !== 'headline') return isStaffCredit(text) ? 'staffCredit' : null
  return part === null ? furnitureOf(text, 1) : null
}

/** Parts lines that belong to an article from folios, jump lines and staff credits that a source counts in with it. */
export function splitFurniture<T extends { readonly piece: Piece; readonly part: string | null }>(
  lines: readonly T[],
): { readonly kept: T[]; readonly furniture: Loose[] } {
  const kept: T[] = []
  const furniture: Loose[] = []
  for (const line of lines) {
    const reason = reasonFor(line)
    if (reason === null) kept.push(line)
    else furniture.push({ segment: segmentOf(line.piece), reason })
  }
  return { kept, furniture }
}
