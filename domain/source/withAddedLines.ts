import type { Box, SourceLine } from './sourcePage.ts'

type Size = { readonly width: number; readonly height: number }

/** A line of another source that was added to a page: behind how many of its own lines, and what its boxes count in. */
export type AddedSourceLine = { readonly line: SourceLine; readonly after: number; readonly size: Size | null }

/**
 * The lines of a page with those that were added to it from other sources, in the order of the page, as its own source
 * might have had them: boxes in its pixels, in the block that goes on around them. `added` are in order. Where an added line
 * has no box and its neighbours have, it takes the room between them, since a page of which one line stands nowhere would
 * be read as one without boxes.
 */
export function withAddedLines(
  own: readonly SourceLine[],
  added: readonly AddedSourceLine[],
  size: Size | null,
): readonly SourceLine[] {
  if (added.length === 0) return own
  const byPlace = Map.groupBy(added, ({ after }) => Math.min(after, own.length))
  return [null, ...own].flatMap((line, ordinal) => {
    const here = byPlace.get(ordinal) ?? []
    const above = own.slice(0, ordinal).findLast(({ text }) => text.trim() !== '')
    const below = own.slice(ordinal).find(({ text }) => text.trim() !== '')
    const fitted = here.map((one, at) => between(fitLine(one, size), above, below, (at + 1) / (here.length + 1)))
    return [...(line ? [line] : []), ...fitted]
  })
}

/** A line in the pixels of another source of its page; without a box where nobody knows how the two compare. */
function fitLine({ line, size: from }: AddedSourceLine, to: Size | null): SourceLine {
  const { id, text, confidence, box, typeSize, vertical, bold, hyphenated } = line
  const kept = {
    ...{ id, text, confidence },
    ...(vertical && { vertical }),
    ...(bold && { bold }),
    ...(hyphenated !== undefined && { hyphenated }),
  }
  if (!box || !from || !to) return { ...kept, box: null }
  const [wide, high] = [to.width / from.width, to.height / from.height]
  const [x, y, width, height] = box
  const fitted = [x * wide, y * high, width * wide, height * high].map(Math.round) as unknown as Box
  const type = typeSize === undefined ? {} : { typeSize: typeSize * (vertical ? wide : high) }
  return { ...kept, box: fitted, ...type }
}

type Neighbour = SourceLine | undefined

/** What the lines around a line say of it: its block where that goes on, and where it has no box the place between them. */
function between(line: SourceLine, above: Neighbour, below: Neighbour, share: number): SourceLine {
  const block = above?.block !== undefined && above.block === below?.block ? { block: above.block } : {}
  const box = line.box ?? (above?.box ? stepped(above, share) : below?.box ? stepped(below, share - 1) : null)
  return { ...line, box, ...block }
}

/** The box of a line, by a share of its thickness further on: down, or to the left where characters run down. */
function stepped({ box, vertical }: SourceLine, share: number): Box | null {
  if (!box) return null
  const [x, y, width, height] = box
  return vertical
    ? [Math.round(x - width * share), y, width, height]
    : [x, Math.round(y + height * share), width, height]
}
