import type { Body, BodyBlock } from '#domain/body/nodes.ts'
import type { CutPicture } from '#domain/facsimiles/pictureCut.ts'

/** A picture, and which block of a body is its caption, from 0. */
export type BodyPicture = CutPicture & { readonly block: number }

/**
 * Which captions of a body pictures belong to: those that hold text of the line that each picture names. A picture whose
 * caption is not in the body any more has no place in it.
 */
export function bodyPictures(
  { content }: Body,
  pictures: readonly (CutPicture & { readonly captionLine: string })[],
): readonly BodyPicture[] {
  return pictures.flatMap(({ captionLine, src, width, height }) => {
    const block = content.findIndex((one) => one.type === 'caption' && holdsLine(one, captionLine))
    return block < 0 ? [] : [{ src, width, height, block }]
  })
}

const holdsLine = ({ content = [] }: BodyBlock, line: string): boolean =>
  content.some(({ marks = [] }) => marks.some(({ type, attrs }) => type === 'line' && attrs?.id === line))
