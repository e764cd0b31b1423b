import type { Family } from '../typesetting/type/face.ts'
import { cells, drawGlyph } from './drawGlyph.ts'

/** Another character and how alike the two look, in hundredths. */
export type LikeGlyph = { readonly character: string; readonly likeness: number }

const most = 16
const least = 0.62
/** How much the whole counts beside the half that is most alike: two that share a half are taken for each other sooner. */
const wholeShare = 0.6

/** A drawn character by quarters: its cells quarter after quarter, and the length of each half. */
type Drawn = { readonly grid: Float32Array; readonly halves: readonly number[] }

/** For each character those that look most like it, the likest first, averaged over the families they are printed in. */
export function likeGlyphs(characters: readonly string[], families: readonly Family[]): Map<string, LikeGlyph[]> {
  const drawn = characters.map((character) => families.map((family) => byQuarters(drawGlyph(character, family))))
  const found = characters.map((): LikeGlyph[] => [])
  for (let a = 0; a < drawn.length; a++)
    for (let b = a + 1; b < drawn.length; b++) {
      const likeness = meanLikeness(drawn[a] ?? [], drawn[b] ?? [])
      if (likeness < least) continue
      keep(found[a], { character: characters[b] ?? '', likeness })
      keep(found[b], { character: characters[a] ?? '', likeness })
    }
  return new Map(characters.map((character, at) => [character, found[at] ?? []]))
}

const quarter = (cells * cells) / 4
/** Left, right, upper and lower half, as pairs of quarters. */
const halves = [
  [0, 2],
  [1, 3],
  [0, 1],
  [2, 3],
] as const

function byQuarters(grid: Float32Array): Drawn {
  const ordered = new Float32Array(grid.length)
  const filled = [0, 0, 0, 0]
  grid.forEach((value, at) => {
    const number = (Math.floor(at / cells) < cells / 2 ? 0 : 2) + (at % cells < cells / 2 ? 0 : 1)
    const place = filled[number] ?? 0
    ordered[number * quarter + place] = value
    filled[number] = place + 1
  })
  const own = quarterProducts(ordered, ordered)
  return { grid: ordered, halves: halves.map(([a, b]) => Math.sqrt((own[a] ?? 0) + (own[b] ?? 0))) }
}

function meanLikeness(a: readonly Drawn[], b: readonly Drawn[]): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at], b[at]]
    if (one && other) sum += likenessOf(one, other)
  }
  return sum / a.length
}

function likenessOf(a: Drawn, b: Drawn): number {
  const products = quarterProducts(a.grid, b.grid)
  const whole = products.reduce((sum, product) => sum + product, 0)
  if (whole < 0.3) return 0
  const shared = halves.map(
    ([one, other], at) =>
      ((products[one] ?? 0) + (products[other] ?? 0)) / Math.max(0.1, (a.halves[at] ?? 0) * (b.halves[at] ?? 0)),
  )
  return Math.max(whole, wholeShare * whole + (1 - wholeShare) * Math.max(...shared))
}

function quarterProducts(a: Float32Array, b: Float32Array): number[] {
  return [0, 1, 2, 3].map((number) => {
    let sum = 0
    for (let at = number * quarter; at < (number + 1) * quarter; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
    return sum
  })
}

function keep(list: LikeGlyph[] | undefined, one: LikeGlyph): void {
  if (!list || (list.length === most && (list.at(-1)?.likeness ?? 0) >= one.likeness)) return
  const at = list.findIndex(({ likeness }) => likeness < one.likeness)
  list.splice(at < 0 ? list.length : at, 0, one)
  if (list.length > most) list.pop()
}
