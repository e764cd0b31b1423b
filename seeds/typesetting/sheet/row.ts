import type { SetLine } from '../type/breakLines.ts'
import type { Face } from '../type/face.ts'

/** One row of the grid in a column: a line of type, or nothing. */
export type Row = {
  readonly line: SetLine | null
  readonly face: Face
  readonly part: 'body' | 'table' | 'jumpLine'
  /** Stands over what follows: never the last row of a column. */
  readonly isHead?: true
  /** The last line of a paragraph. */
  readonly ends?: true
  /** A hairline below. */
  readonly isRuled?: true
}
