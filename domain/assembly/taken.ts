import type { Piece } from './piece.ts'

/** Which characters of which lines have a place before the rules run. */
export type Taken = {
  /** What of a piece is free, in order. */
  readonly rest: (piece: Piece) => Piece[]
  /** Takes what of a piece is free, and gives it. */
  readonly take: (piece: Piece) => Piece[]
}

type Range = { readonly from: number; readonly to: number }

/** Nothing has a place yet, and nothing takes one. */
export const nothingTaken: Taken = { rest: (piece) => [piece], take: (piece) => [piece] }

function without(piece: Piece, ranges: readonly Range[]): Piece[] {
  const rest: Piece[] = []
  let at = piece.from
  for (const { from, to } of ranges) {
    if (to <= at || from >= piece.to) continue
    if (from > at) rest.push({ ...piece, from: at, to: from })
    at = Math.max(at, to)
  }
  if (at < piece.to) rest.push({ ...piece, from: at })
  return rest
}

/** A ledger of what is taken; who comes first has it. */
export function newTaken(): Taken & { readonly forget: (page: number) => void } {
  const byPage = new Map<number, Map<string, Range[]>>()
  const rangesOf = ({ page, line }: Piece): Range[] => byPage.get(page)?.get(line.id) ?? []
  const rest = (piece: Piece): Piece[] => without(piece, rangesOf(piece))
  const take = (piece: Piece): Piece[] => {
    const free = rest(piece)
    const ranges = [...rangesOf(piece), ...free.map(({ from, to }) => ({ from, to }))]
    const lines = byPage.get(piece.page) ?? new Map<string, Range[]>()
    byPage.set(
      piece.page,
      lines.set(
        piece.line.id,
        ranges.sort((a, b) => a.from - b.from),
      ),
    )
    return free
  }
  return { rest, take, forget: (page) => byPage.delete(page) }
}
