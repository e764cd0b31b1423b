import type { Assembly } from './assembly.ts'
import { furnitureOf } from './furniture.ts'
import { pieceText, segmentOf, type Piece } from './piece.ts'

export type Loose = Assembly['unassigned'][number]

/** Parts lines that belong to an article from folios, jump lines and staff credits that a source counts in with it. */
export function splitFurniture<T extends { readonly piece: Piece; readonly part: string | null }>(
  lines: readonly T[],
): { readonly kept: T[]; readonly furniture: Loose[] } {
  const kept: T[] = []
  const furniture: Loose[] = []
  for (const line of lines) {
    const reason = line.part === null ? furnitureOf(pieceText(line.piece), 1) : null
    if (reason === null) kept.push(line)
    else furniture.push({ segment: segmentOf(line.piece), reason })
  }
  return { kept, furniture }
}
