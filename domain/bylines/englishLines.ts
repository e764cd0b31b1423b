import type { FoundByline } from './readByline.ts'

const name = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|of)){1,3}"
const written = new RegExp(`^By\\s+(${name})$`, 'u')
const word = "\\p{Lu}[\\p{L}.'’-]*"
const writer = new RegExp(`^(${word}(?:\\s+${word}){1,2}),\\s+${word}(?:\\s+${word}){0,2}$`, 'u')
const taken = new RegExp(`(?:Photographs?|Photos?|Pictures?)(?:\\s+by\\s+|\\s*:\\s*)(${name})\\.?\\s*$`, 'u')

/** True of a line that is an author line of a paper in English and nothing else. */
export const isEnglishByline = (text: string): boolean => written.test(text.trim())

/** An author line of a paper in English: By Thomas Venn. */
export function englishLine(text: string): FoundByline[] {
  const flat = text.trim()
  const found = written.exec(flat)?.[1]
  const from = text.indexOf(flat)
  return found
    ? [{ printed: flat, name: found, role: 'reporter', organisation: null, from, to: from + flat.length }]
    : []
}

/** Who writes to the editor, and from where, alone on a line under the headline: Gwen Pennycook, North Gate. */
export function englishWriter(text: string): FoundByline[] {
  const flat = text.trim()
  const name = writer.exec(flat)?.[1]
  const from = text.indexOf(flat)
  return name ? [{ printed: flat, name, role: 'author', organisation: null, from, to: from + flat.length }] : []
}

/** Who took a picture, at the end of the words below it: Photograph: Peter Oakshott. */
export function englishCredit(text: string): FoundByline[] {
  const match = taken.exec(text)
  if (match?.[1] === undefined) return []
  const printed = match[0].trimEnd()
  return [
    {
      ...{ printed, name: match[1].replace(/\.$/u, ''), role: 'photographer', organisation: null },
      ...{ from: match.index, to: match.index + printed.length },
    },
  ]
}
