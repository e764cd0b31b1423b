import { imageKind, isImageName } from '#domain/facsimiles/imageKind.ts'
import { sniffFormat } from '#domain/formats/formats.ts'
import { detectEncoding } from '#domain/formats/plainText/detectEncoding.ts'
import type { FileKind, GivenFile } from '#domain/imports/proposal.ts'
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
  const kind = kindOf(await file.head(headLength), file)
  return { path: file.path, kind, ...(kind === 'pdf' ? await countPdfPages(file) : {}) }
}

/** A file that a person named, or that its name calls a page, is a text even where it is not: then it is refused in words. */
function kindOf(head: Uint8Array, { path, isNamed }: ImportFile): FileKind {
  const hex = Buffer.from(head.subarray(0, 8)).toString('hex')
  if (archives.some((mark) => hex.startsWith(mark))) return isNamed ? 'text' : 'archive'
  if (imageKind(head) !== null || isImageName(path)) return 'image'
  if (isPdf(head)) return 'pdf'
  const otherwise = isNamed || textNames.test(path) ? 'text' : 'unknown'
  if (noPages.test(path)) return isNamed ? 'text' : 'unknown'
  const guess = detectEncoding(head)
  if ('refusal' in guess) return otherwise
  const sniffed = sniffFormat(new TextDecoder(guess.encoding).decode(head))
  if (!('format' in sniffed)) return isNamed ? 'text' : 'unknown'
  if (sniffed.format.isPackage?.(new TextDecoder(guess.encoding).decode(head))) return 'package'
  return 'text'
}
