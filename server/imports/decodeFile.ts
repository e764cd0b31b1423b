import { declaredEncoding } from '#domain/formats/markup/declaredEncoding.ts'
import { detectEncoding } from '#domain/formats/plainText/detectEncoding.ts'
import { largestPage } from '#domain/formats/plainText/parsePlainText.ts'
import type { Problem } from '#domain/source/sourcePage.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { isIn } from './isIn.ts'
import type { PageFile } from './pageFile.ts'

export type DecodedText = { readonly text: string; readonly encoding: string; readonly problems: readonly Problem[] }

type Named = Pick<PageFile, 'name' | 'encoding'>

/** Bytes that are decoded as one: four for each character of the largest page. Longer files are decoded in pieces. */
export const largestWhole = 4 * largestPage

/**
 * The encoding of a file: what a person says it is in; else by some of its bytes, and what had to be guessed. Refuses what
 * is empty or no text.
 */
export function findEncoding(
  { name, encoding: said }: Named,
  bytes: Uint8Array,
  isWhole: boolean,
): Omit<DecodedText, 'text'> | Refusal {
  if (said !== undefined)
    return bytes.length === 0 ? refuse('fileEmpty', { file: name }) : { encoding: said, problems: [] }
  const guess = detectEncoding(bytes)
  if ('refusal' in guess) return refuse(guess.refusal === 'emptyFile' ? 'fileEmpty' : 'fileBinary', { file: name })
  const declared = declaredEncoding(bytes)
  const holds = declared !== null && !/^utf-16/u.test(guess.encoding)
  // The beginning of a long file may end within a character: its encoding is believed until bytes belie it.
  const stands = holds && isIn(declared, isWhole ? bytes : bytes.subarray(0, lastLineEnd(bytes)))
  const encoding = stands ? declared : guess.encoding
  const belied = declared !== null && declared !== encoding
  const problems = [
    ...(belied ? [tell(name, 'encodingBelied', { declared, encoding })] : []),
    ...(stands || guess.certain || belied ? [] : [tell(name, 'encodingGuessed', { encoding })]),
  ]
  return { encoding, problems }
}

const lastLineEnd = (bytes: Uint8Array): number => Math.max(0, bytes.lastIndexOf(10))

const tell = (source: string, code: string, values: Problem['values']): Problem => {
  return { source, page: null, line: null, code, values }
}

/** What could not be read, as a problem. */
export const unreadable = (name: string, count: number, encoding: string): readonly Problem[] =>
  count > 0 ? [tell(name, 'charactersUnreadable', { count, encoding })] : []

/**
 * The text of a file's bytes, in the encoding that a person says, that its mark or its markup states, else in the one found out. Refuses a file
 * that is empty, too large, or no text; an encoding that was guessed or stated wrongly, and what could not be read, are
 * problems.
 */
export function decodeBytes(file: Named, bytes: Uint8Array): DecodedText | Refusal {
  const { name } = file
  if (bytes.length > largestWhole) return refuse('fileTooLarge', { file: name, limit: largestPage })
  const found = findEncoding(file, bytes, true)
  if ('refused' in found) return found
  const text = new TextDecoder(found.encoding).decode(bytes)
  if (text.includes('\u0000')) return refuse('fileBinary', { file: name })
  if (text.trim() === '') return refuse('fileEmpty', { file: name })
  const lost = text.split('\ufffd').length - 1
  return { text, encoding: found.encoding, problems: [...found.problems, ...unreadable(name, lost, found.encoding)] }
}
