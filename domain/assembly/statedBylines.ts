import { isStaffCredit } from '#domain/bylines/staffCredits.ts'
import type { AssembledByline, AssembledParagraph } from './assembly.ts'

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '')

/** Who a source says signs, where the words stand in the first or the last paragraph and no rule has found them. */
export function statedBylines(
  authors: readonly string[],
  paragraphs: readonly AssembledParagraph[],
  known: readonly AssembledByline[],
): AssembledByline[] {
  const names = new Set(known.map(({ name }) => bare(name)))
  return authors.flatMap((author): AssembledByline[] => {
    const printed = author.trim()
    if (printed.length < 2 || names.has(bare(printed)) || isStaffCredit(printed)) return []
    for (const index of new Set([0, paragraphs.length - 1])) {
      const from = paragraphs[index]?.text.indexOf(printed) ?? -1
      if (from < 0) continue
      const span = { in: 'paragraph' as const, index, from, to: from + printed.length }
      return [{ printed, name: printed, role: 'author', organisation: null, span }]
    }
    return []
  })
}
