import type { Body } from './nodes.ts'

/** Does the dateline stand in the text, marked? Then it is shown there, and nowhere apart. */
export const hasDateline = (body: Body): boolean =>
  body.content.some((block) => block.content?.some(({ marks }) => marks?.some(({ type }) => type === 'dateline')))
