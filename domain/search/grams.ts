/**
 * What the index looks texts up by, as whole numbers of 32 bits: single characters, each two that stand side by side,
 * and each three. Of letters and digits no two alone: these stand in nearly every English text.
 */
export function gramsOf(folded: string): readonly number[] {
  const grams = new Set<number>()
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at)
    if (isGap(unit)) continue
    grams.add(single(unit))
    const next = folded.charCodeAt(at + 1)
    if (Number.isNaN(next) || isGap(next)) continue
    grams.add(pair(unit, next))
    const third = folded.charCodeAt(at + 2)
    if (!Number.isNaN(third) && !isGap(third)) grams.add(triple(unit, next, third))
  }
  return [...grams]
}

/**
 * The grams that every text with these folded words has. `isExact`: every text that has them has the words, so that no
 * text need be read. Empty for words that are all spaces.
 */
export function gramsSought(folded: string): { readonly grams: readonly number[]; readonly isExact: boolean } {
  if (folded.length <= 2 && !/[ \ue000-\uf8ff]/u.test(folded)) return { grams: shortGrams(folded), isExact: true }
  const grams = new Set<number>()
  const isPart = new Set<number>()
  for (let at = 0; at + 2 < folded.length; at += 1) {
    const [a, b, c] = [folded.charCodeAt(at), folded.charCodeAt(at + 1), folded.charCodeAt(at + 2)]
    if (isGap(a) || isGap(b) || isGap(c)) continue
    grams.add(triple(a, b, c))
    isPart.add(at).add(at + 1)
  }
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const [a, b] = [folded.charCodeAt(at), folded.charCodeAt(at + 1)]
    if (!isPart.has(at) && !isGap(a) && !isGap(b)) grams.add(pair(a, b))
  }
  if (grams.size === 0) for (const unit of folded) if (!isGap(unit.charCodeAt(0))) grams.add(single(unit.charCodeAt(0)))
  return { grams: [...grams], isExact: false }
}

function shortGrams(folded: string): readonly number[] {
  const [a, b] = [folded.charCodeAt(0), folded.charCodeAt(1)]
  return folded.length === 1 ? [single(a)] : folded.length === 2 ? [pair(a, b)] : []
}

const isGap = (unit: number): boolean => unit === 0x20 || unit === 0x0a
const single = (unit: number): number => unit
const pair = (a: number, b: number): number => (a << 16) | b | 0
/**
 * Three characters where pairs would begin with a character of private use, of which texts have hardly any. Others may
 * share the number: what is found by it is read before it counts.
 */
const triple = (a: number, b: number, c: number): number => {
  const mixed = Math.imul(Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b, 0xc2b2ae35) ^ c
  return (0xe000_0000 + ((Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) >>> 0) % 0x1900_0000)) | 0
}
