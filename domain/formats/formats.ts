import type { TextFormat } from './format.ts'
import { rootOf } from './markup/rootOf.ts'
import { alto } from './alto/alto.ts'
import { founder } from './founder/founder.ts'
import { pageXml } from './pageXml/pageXml.ts'
import { hocr } from './hocr/hocr.ts'
import { mets } from './mets/mets.ts'
import { plainText } from './plainText/plainText.ts'

/** Characters of a file's beginning that sniffing looks at. */
export const sniffLength = 262_144

/**
 * The one list of text formats, most telling first. What is added here is sniffed, read, imported and assembled.
 */
export const textFormats: readonly TextFormat[] = [mets, alto, pageXml, hocr, founder, plainText]

/** What a text is: a format, or the root of markup that Galley does not read. */
export type Sniffed = { readonly format: TextFormat } | { readonly unknownMarkup: string }

/** Finds out by its beginning what a file's text is. Pure; looks at `sniffLength` characters. */
export function sniffFormat(text: string): Sniffed {
  const head = text.slice(0, sniffLength)
  const format = textFormats.find(({ looksLike }) => looksLike(head))
  return format ? { format } : { unknownMarkup: rootOf(head) ?? '' }
}
