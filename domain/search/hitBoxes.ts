import type { ArticleContent } from '../body/content.ts'
import type { Box } from '../source/sourcePage.ts'
import { hitStretches, type HeldStretch } from './hitStretches.ts'
import type { SearchTerm } from './searchQuery.ts'
import { stretchBox, type BoxedLine } from './stretchBox.ts'

/** Where on a page an article has the words looked for, in the pixels that its lines count in. */
export const hitBoxes = (
  content: ArticleContent,
  held: readonly HeldStretch<BoxedLine>[],
  terms: readonly SearchTerm[],
): readonly Box[] => hitStretches(content, held, terms).map(({ line, from, to }) => stretchBox(line, from, to))
