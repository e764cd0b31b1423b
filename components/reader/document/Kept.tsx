import type { ReactNode } from 'react'
import type { ReaderWords } from '../readerWords.ts'

export type KeptProps = {
  /** What the piece is drawn of: never altered, and let go of when something else is to be seen. */
  readonly of: object
  /** Where words of the interface stand in it. */
  readonly t?: ReaderWords
  /** Names the piece among those of the same thing, with all that it depends on besides. */
  readonly as: string
  readonly children: () => ReactNode
}

/** A piece of a page that is the same whoever asks: drawn once, then kept with what it is drawn of (`markupOf`). */
export const Kept = ({ children }: KeptProps): ReactNode => children()
