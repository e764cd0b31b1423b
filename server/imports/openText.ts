import type { TextFormat } from '#domain/formats/format.ts'
import { sniffFormat } from '#domain/formats/formats.ts'
import { largestPage } from '#domain/formats/plainText/parsePlainText.ts'
import type { Problem } from '#domain/source/sourcePage.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { decodeBytes, findEncoding, largestWhole, unreadable } from './decodeFile.ts'
import { sourceOf, type PageFile } from './pageFile.ts'

/** Bytes of a beginning: `sniffLength` characters of any encoding. */
const headLength = 2 ** 20

/** What a file is by its beginning. */
export type KnownText = { readonly file: PageFile; readonly format: TextFormat; readonly isPackage: boolean }

/** Looks at a file's beginning. Refuses what is empty, no text, markup of a kind that is not read, or too long a text. */
export async function knowText(file: PageFile): Promise<KnownText | Refusal> {
  const { name } = file
  // Bytes that someone read already are all there is: a longer file was cut off by who read it.
  if ('bytes' in file && file.bytes.length > largestWhole)
    return refuse('fileTooLarge', { file: name, limit: largestPage })
  const source = sourceOf(file)
  const head = await source.head(headLength)
  const isWhole = head.length < headLength
  const found = isWhole ? decodeBytes(file, head) : findEncoding(file, head, false)
  if (isRefusal(found)) return found
  const text = new TextDecoder(found.encoding).decode(head, { stream: !isWhole })
  const sniffed = sniffFormat(text)
  if (!('format' in sniffed)) return refuse('fileUnknownMarkup', { file: name, root: sniffed.unknownMarkup })
  const { format } = sniffed
  if (format.name === 'plainText' && source.size > largestWhole)
    return refuse('fileTooLarge', { file: name, limit: largestPage })
  return { file, format, isPackage: format.isPackage?.(text) ?? false }
}

/** A file's text; `problems` and `turnedOut` (no text after all) are known when it was read. */
export type OpenText = {
  readonly chunks: AsyncIterable<string> | Iterable<string>
  readonly encoding: string
  readonly problems: () => readonly Problem[]
  readonly turnedOut: () => Refusal | null
}

/** Opens a file's text: whole where it is short, piece by piece where it is longer than one page ever is. */
export async function openText(file: PageFile): Promise<OpenText | Refusal> {
  const source = sourceOf(file)
  const head = await source.head(headLength)
  const isShort = head.length < headLength || (source.size > 0 && source.size <= largestWhole)
  if (!isShort) return openLong(file, head)
  const decoded = decodeBytes(file, await source.read(largestWhole))
  if (isRefusal(decoded)) return decoded
  const { text, encoding, problems } = decoded
  return { chunks: [text], encoding, problems: () => problems, turnedOut: () => null }
}

function openLong(file: PageFile, head: Uint8Array): OpenText | Refusal {
  const found = findEncoding(file, head, false)
  if (isRefusal(found)) return found
  const { encoding, problems } = found
  let lost = 0
  let refused: Refusal | null = null
  async function* chunks(): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding)
    for await (const bytes of sourceOf(file).chunks()) {
      const text = decoder.decode(bytes, { stream: true })
      lost += text.split('\ufffd').length - 1
      if (text.includes('\u0000')) refused = refuse('fileBinary', { file: file.name })
      if (refused) return
      yield text
    }
    const rest = decoder.decode()
    lost += rest.split('\ufffd').length - 1
    yield rest
  }
  const told = (): readonly Problem[] => [...problems, ...unreadable(file.name, lost, encoding)]
  return { chunks: chunks(), encoding, problems: told, turnedOut: () => refused }
}
