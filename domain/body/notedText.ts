import type { BodyBlock, BodyMark } from './nodes.ts'

/**
 * The text of a block with what its marks say in words: the reading of a ruby in round brackets, the correction of a
 * printed error in 〔〕, a mark on what cannot be read. For comparisons, where a changed note is a change.
 */
export function notedText(block: BodyBlock): string {
  const runs = block.content ?? []
  return runs
    .map(({ text, marks = [] }, at) => {
      const next = (runs[at + 1]?.marks ?? []).map(noteOf)
      return (
        text +
        marks
          .map(noteOf)
          .filter((note) => note !== '' && !next.includes(note))
          .join('')
      )
    })
    .join('')
}

function noteOf({ type, attrs }: BodyMark): string {
  if (type === 'ruby') return `（${attrs?.reading ?? ''}）`
  if (type === 'sic') return `〔${attrs?.correction ?? ''}〕`
  return type === 'illegible' ? '〔?〕' : ''
}
