import { detectEncoding, type TextEncoding } from '#domain/formats/plainText/detectEncoding.ts'
import { largestPage, parsePlainText } from '#domain/formats/plainText/parsePlainText.ts'
import type { Problem, SourcePage } from '#domain/source/sourcePage.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'

/** One file of an import. */
export type PageFile = { readonly name: string; readonly bytes: Uint8Array }
export type ReadPageFile = {
  readonly file: PageFile
  readonly page: SourcePage
  readonly encoding: TextEncoding
  readonly problems: readonly Problem[]
}

/** Bytes: four for each character of the largest page. */
const largestFile = 4 * largestPage

/**
 * Reads the bytes of one page. Refuses a file that is empty, too large, or no text in an encoding that Galley knows; what
 * it had to guess or could not read is a problem.
 * @param ordinal of the page in its issue, from 1
 */
export function readPageFile(file: PageFile, ordinal: number): ReadPageFile | Refusal {
  const { name, bytes } = file
  if (bytes.length > largestFile) return tooLarge(name)
  const guess = detectEncoding(bytes)
  if ('refusal' in guess) return refuse(guess.refusal === 'emptyFile' ? 'fileEmpty' : 'fileBinary', { file: name })
  const text = new TextDecoder(guess.encoding).decode(bytes)
  if (text.includes('\u0000')) return refuse('fileBinary', { file: name })
  if (text.trim() === '') return refuse('fileEmpty', { file: name })
  const parsed = parsePlainText(text, name, ordinal)
  if (!parsed.page) return tooLarge(name)
  const lost = text.split('\ufffd').length - 1
  const problems = [
    ...(guess.certain ? [] : [problem(name, 'encodingGuessed', { encoding: guess.encoding })]),
    ...(lost > 0 ? [problem(name, 'charactersUnreadable', { count: lost, encoding: guess.encoding })] : []),
    ...parsed.problems,
  ]
  return { file, page: parsed.page, encoding: guess.encoding, problems }
}

const tooLarge = (file: string): Refusal => refuse('fileTooLarge', { file, limit: largestPage })

const problem = (source: string, code: string, values: Problem['values']): Problem => {
  return { source, page: null, line: null, code, values }
}
