import type { SourceBlock, SourceLine, SourceWord } from '#domain/source/sourcePage.ts'
import type { Prisma } from '../database/generated/client.ts'

/** A word as a row keeps it: from, to, its box, its confidence, other readings. A third of the bytes of an object. */
type StoredWord = readonly [from: number, to: number, box: Box, confidence: number | null, ...readings: string[]]
type Box = readonly number[] | null

type KeptLine = {
  readonly text: string
  readonly box: unknown
  readonly confidence: number | null
  readonly words: unknown
  readonly details: unknown
}

/** The columns of a line as received: all that the source says of it. */
export function lineColumns(line: SourceLine) {
  const { id: _id, text, box, confidence, words, ...details } = line
  return {
    ...{ text, length: text.length, confidence },
    ...(box ? { box: [...box] } : {}),
    ...(words && words.length > 0 ? { words: words.map(storedWord) } : {}),
    ...(Object.keys(details).length > 0 ? { details: details as unknown as Prisma.InputJsonObject } : {}),
  }
}

/** The line of a row, under the id that an assembly knows it by. */
export function lineOfRow({ text, box, confidence, words, details }: KeptLine, id: string): SourceLine {
  return {
    ...((details ?? {}) as Partial<SourceLine>),
    ...(words ? { words: wordsOfRow(words) } : {}),
    ...{ id, text, box: box as SourceLine['box'], confidence },
  }
}

/** The words of a line as its row keeps them; none where the source tells none. */
export const wordsOfRow = (words: unknown): SourceWord[] => ((words ?? []) as readonly StoredWord[]).map(sourceWord)

/** The blocks of a page as a row keeps them. */
export const blockColumn = (blocks: readonly SourceBlock[] = []): Prisma.InputJsonArray =>
  blocks.map((block) => ({ ...block, box: block.box ? [...block.box] : null }))

const storedWord = ({ from, to, box, confidence, alternatives = [] }: SourceWord) => [
  ...[from, to, box ? [...box] : null, confidence],
  ...alternatives,
]

function sourceWord([from, to, box, confidence, ...alternatives]: StoredWord): SourceWord {
  const readings = alternatives.length > 0 ? { alternatives } : {}
  return { from, to, box: box as SourceWord['box'], confidence, ...readings }
}
