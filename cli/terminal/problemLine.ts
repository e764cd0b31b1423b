import type { Problem } from '#domain/source/sourcePage.ts'
import { problemSentence } from './sentences.ts'

/** A problem on one line: file, line where there is one, sentence. */
export function problemLine({ source, line, code, values }: Problem): string {
  return `${source}${line === null ? '' : `:${line}`}: ${problemSentence(code, values)}`
}
