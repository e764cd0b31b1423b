import { imageKind, isImageName } from '#domain/facsimiles/imageKind.ts'
import { sniffFormat } from '#domain/formats/formats.ts'
import { detectEncoding } from '#domain/formats/plainText/detectEncoding.ts'
import { plainText } from '#domain/formats/plainText/plainText.ts'
import { printedDates } from '#domain/imports/printedDates.ts'
import type { GivenFile } from '#domain/imports/proposal.ts'
import { countPdfPages } from '../pdf/countPdfPages.ts'
import { isPdf } from '../pdf/readPdf.ts'
import type { ImportFile } from './importFile.ts'

const headLength = 65_536
const archives = ['504b0304', '504b0506', '526172211a07', '377abcaf271c', '1f8b', '425a68', 'fd377a585a00']
/** Text by their bytes, but never a page of a newspaper. */
const noPages = /\.(?:css|m?js|json|csv|tsv|md5|sha\d*|log|ini|svg|bat|sh|py)$/iu
const textNames = /\.(?:txt|xml|hocr|html?|alto)$/iu

/** What a file is, by the beginning of its bytes; its name only decides where they say nothing. */
export async function knowFile(file: ImportFile): Promise<GivenFile> {
  const known = lookInto(await file.head(headLength), file)
  return { path: file.path, ...known, ...(known.kind === 'pdf' ? await countPdfPages(file) : {}) }
}

type FileKnown = Pick<GivenFile, 'kind' | 'printed'>

/** A file that a person named, or that its name calls a page, is a text even where it is not: then it is refused in words. */
function lookInto(head: Uint8Array, { path, isNamed }: ImportFile): FileKnown {
  const otherwise: FileKnown = { kind: isNamed ? 'text' : 'unknown' }
  const hex = Buffer.from(head.subarray(0, 8)).toString('hex')
  if (archives.some((mark) => hex.startsWith(mark))) return { kind: isNamed ? 'text' : 'archive' }
  if (imageKind(head) !== null || isImageName(path)) return { kind: 'image' }
  if (isPdf(head)) return { kind: 'pdf' }
  if (noPages.test(path)) return otherwise
  const guess = detectEncoding(head)
  if ('refusal' in guess) return textNames.test(path) ? { kind: 'text' } : otherwise
  const text = new TextDecoder(guess.encoding).decode(head)
  const sniffed = sniffFormat(text)
  if (!('format' in sniffed)) return otherwise
  if (sniffed.format.isPackage?.(text)) return { kind: 'package' }
  return { kind: 'text', ...(sniffed.format === plainText ? { printed: printedDates(text) } : {}) }
}
