import type { ParseOptions, Reading, TextChunks, TextFormat } from '../format.ts'
import { rootOf } from '../markup/rootOf.ts'
import { largestPage, parsePlainText } from './parsePlainText.ts'

/** A page's plain text: whatever is no markup. */
export const plainText: TextFormat = { name: 'plainText', looksLike, parse }

/** A declaration of XML or the elements of a web page; a text that merely begins with a bracket is text. */
function looksLike(head: string): boolean {
  if (/^[\ufeff\s]*<\?xml[\s?]/u.test(head)) return false
  const root = rootOf(head)
  return root === null || !(/xmlns(:\w+)?\s*=/u.test(head.slice(0, 4096)) || /^html$/iu.test(root))
}

async function* parse(source: string, chunks: TextChunks, { firstPage }: ParseOptions): Reading {
  const pieces: string[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    pieces.push(chunk)
    if (length > largestPage) break
  }
  const { page, problems } = parsePlainText(pieces.join(''), source, firstPage)
  if (page) yield { page, problems }
  return { stated: [], problems: page ? [] : problems }
}
