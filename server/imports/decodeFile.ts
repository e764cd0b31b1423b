import { declaredEncoding } from '#domain/formats/markup/declaredEncoding.ts'
import { detectEncoding } from '#domain/formats/plainText/detectEncoding.ts'
import { largestPage } from '#domain/formats/plainText/parsePlainText.ts'
import type { Problem } from '#domain/source/sourcePage.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { isIn } from './isIn.ts'

/** One file of an import; `label` is what its name says of its page. */
export type PageFile = { readonly name: string; readonly bytes: Uint8Array; readonly label?: string | null }

export type DecodedFile = {
  readonly file: PageFile
  readonly text: string
  readonly encoding: string
  readonly problems: readonly Problem[]
}

/** Bytes: four for each character of the largest page. */
const largestFile = 4 * largestPage

/**
 * The text of a file's bytes, in the encoding that its mark or its markup states, else in the one found out. Refuses a file
 * that is empty, too large, or no text; an encoding that was guessed or stated wrongly, and what could not be read, are
 * problems.
 */
export function decodeFile(file: PageFile): DecodedFile | Refusal {
  const { name, bytes } = file
  if (bytes.length > largestFile) return refuse('fileTooLarge', { file: name, limit: largestPage })
  const guess = detectEncoding(bytes)
  if ('refusal' in guess) return refuse(guess.refusal === 'emptyFile' ? 'fileEmpty' : 'fileBinary', { file: name })
  const declared = declaredEncoding(bytes)
  const stands = declared !== null && !/^utf-16/u.test(guess.encoding) && isIn(declared, bytes)
  const encoding = stands ? declared : guess.encoding
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.includes('\u0000')) return refuse('fileBinary', { file: name })
  if (text.trim() === '') return refuse('fileEmpty', { file: name })
  const tell = (code: string, values: Problem['values']): Problem => {
    return { source: name, page: null, line: null, code, values }
  }
  const lost = text.split('\ufffd').length - 1
  const belied = declared !== null && declared !== encoding
  const problems = [
    ...(belied ? [tell('encodingBelied', { declared, encoding })] : []),
    ...(stands || guess.certain || belied ? [] : [tell('encodingGuessed', { encoding })]),
    ...(lost > 0 ? [tell('charactersUnreadable', { count: lost, encoding })] : []),
  ]
  return { file, text, encoding, problems }
}
