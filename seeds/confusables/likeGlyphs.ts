import type { Family } from '../typesetting/type/face.ts'
import { drawGlyph } from './drawGlyph.ts'

/** Another character and how alike the two look: 1 is the same, a half is nothing in common. */
export type LikeGlyph = { readonly character: string; readonly likeness: number }

const most = 24
const least = 0.675

/** For each character those that look most like it, the likest first, averaged over the families they are printed in. */
export function likeGlyphs(characters: readonly string[], families: readonly Family[]): Map<string, LikeGlyph[]> {
  const drawn = families.map((family) => apart(characters.map((character) => drawGlyph(character, family))))
  const found = characters.map((): LikeGlyph[] => [])
  for (let a = 0; a < characters.length; a++)
    for (let b = a + 1; b < characters.length; b++) {
      let likeness = 0.5
      for (const glyphs of drawn) likeness += product(glyphs[a], glyphs[b]) / drawn.length / 2
      if (likeness < least) continue
      keep(found[a], { character: characters[b] ?? '', likeness })
      keep(found[b], { character: characters[a] ?? '', likeness })
    }
  return new Map(characters.map((character, at) => [character, found[at] ?? []]))
}

/** What all characters have in common is taken off each, and each made of length one. */
function apart(glyphs: readonly Float32Array[]): Float32Array[] {
  const common = new Float32Array(glyphs[0]?.length ?? 0)
  for (const glyph of glyphs) glyph.forEach((value, at) => (common[at] = (common[at] ?? 0) + value / glyphs.length))
  return glyphs.map((glyph) => {
    const own = glyph.map((value, at) => value - (common[at] ?? 0))
    const length = Math.sqrt(product(own, own))
    return length > 0 ? own.map((value) => value / length) : own
  })
}

function product(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return 0
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

function keep(list: LikeGlyph[] | undefined, one: LikeGlyph): void {
  if (!list || (list.length === most && (list.at(-1)?.likeness ?? 0) >= one.likeness)) return
  const at = list.findIndex(({ likeness }) => likeness < one.likeness)
  list.splice(at < 0 ? list.length : at, 0, one)
  if (list.length > most) list.pop()
}
