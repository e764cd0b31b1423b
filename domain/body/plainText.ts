import type { Body, BodyBlock } from './nodes.ts'

/** The text of one block, without marks. */
export const blockText = (block: BodyBlock): string => (block.content ?? []).map((run) => run.text).join('')

/** The text of a body, one block a line. */
export const plainText = (body: Body): string => body.content.map(blockText).join('\n')
