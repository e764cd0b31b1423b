import type { Family } from '../typesetting/type/face.ts'
import { drawGlyph } from './drawGlyph.ts'

/** Another character and how alike the two look, in hundredths. */
export type LikeGlyph = { readonly character: string; readonly likeness: number }

const most = 12
const least = 0.6

/** For each character those that look most like it, the likest first, averaged over the families they are printed in. */
export function likeGlyphs(characters: readonly string[], families: readonly Family[]): Map<string, LikeGlyph[]> {
  const vectors = characters.map((character) => concatenated(families.map((family) => drawGlyph(character, family))))
  const found = characters.map((): LikeGlyph[] => [])
  for (let a = 0; a < vectors.length; a++)
    for (let b = a + 1; b < vectors.length; b++) {
      const likeness = product(vectors[a], vectors[b]) / families.length
      if (likeness < least) continue
      keep(found[a], { character: characters[b] ?? '', likeness })
      keep(found[b], { character: characters[a] ?? '', likeness })
    }
  return new Map(characters.map((character, at) => [character, found[at] ?? []]))
}

function concatenated(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function product(a: Float32Array | undefined, b: Float32Array | undefined): number {
  let sum = 0
  if (a && b) for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

function keep(list: LikeGlyph[] | undefined, one: LikeGlyph): void {
  if (!list || (list.length === most && (list.at(-1)?.likeness ?? 0) >= one.likeness)) return
  const at = list.findIndex(({ likeness }) => likeness < one.likeness)
  list.splice(at < 0 ? list.length : at, 0, one)
  if (list.length > most) list.pop()
}
