import { textEncodings, type TextEncoding } from '#domain/formats/plainText/detectEncoding.ts'
import { say } from '../terminal/say.ts'
import { misused, type Failure } from '../terminal/told.ts'

/** The encoding that a person names, in capitals or not; empty where they name none. */
export function saidEncoding(said: string | undefined): { readonly encoding?: TextEncoding } | Failure {
  if (said === undefined) return {}
  const encoding = textEncodings.find((one) => one === said.toLowerCase())
  return encoding ? { encoding } : misused(say('cli.usage.encoding', { said, known: textEncodings.join(', ') }))
}
