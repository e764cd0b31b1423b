import { closingBylines, openingBylines } from '#domain/bylines/findBylines.ts'
import { readDateline } from '#domain/bylines/readDateline.ts'
import { surnameLength } from '#domain/text/surnames.ts'
import type { Block } from './block.ts'
import type { BodyPart, HeadPart, Part, TagPart } from './parts.ts'
import type { Solution } from './solvePage.ts'
import { isBareWord } from './standingHeads.ts'

const tagOf = (block: Block): TagPart => ({ kind: 'tag', block, text: block.head })

const textOf = (body: BodyPart | undefined): string => body?.composed.text ?? ''

/** True of an article whose own text says who wrote it. */
const isSigned = (bodies: readonly BodyPart[]): boolean =>
  openingBylines(textOf(bodies[0])).length > 0 || closingBylines(textOf(bodies.at(-1))).length > 0

/** A dispatch, or a text that opens with who wrote it, bears no pen name. */
const bearsNoPenName = ([first]: readonly BodyPart[]): boolean =>
  readDateline(textOf(first)) !== null || openingBylines(textOf(first)).length > 0

const isPenName = (block: Block): boolean => isBareWord(block) && surnameLength(block.body.text.trim()) === 0

/**
 * A page whose articles are known, with those names set right that turned out to be standing heads: a few characters by
 * themselves behind an article that says in its own words who wrote it, and a pen name over a dispatch.
 */
export function retagged(
  parts: readonly Part[],
  solution: Solution,
  signatures: ReadonlyMap<HeadPart, number>,
): { readonly parts: readonly Part[]; readonly solution: Solution } {
  const bodiesOf = (stretch: number): readonly BodyPart[] => {
    const { from, to } = solution.stretches[stretch] ?? { from: 0, to: 0 }
    return solution.bodies.slice(from, to)
  }
  const owners = new Map(
    solution.stretches.flatMap(({ head }, stretch) => {
      const part = head === null ? undefined : solution.heads[head]
      return part ? [[part, stretch] as const] : []
    }),
  )
  const signedHeads = new Set([...owners].flatMap(([{ signed }, stretch]) => (signed.length > 0 ? [stretch] : [])))
  const without = new Map<HeadPart, HeadPart>()
  const changed = parts.flatMap((part): readonly Part[] => {
    if (part.kind !== 'head' || part.signed.length === 0) return [part]
    const lonely = part.blocks.length === 0
    const stretch = (lonely ? signatures.get(part) : owners.get(part)) ?? -1
    const bodies = bodiesOf(stretch)
    const isTag = lonely
      ? part.signed.every(isBareWord) && (signedHeads.has(stretch) || isSigned(bodies))
      : part.signed.every(isPenName) && bearsNoPenName(bodies)
    if (!isTag) return [part]
    const head = { ...part, signed: [] }
    without.set(part, head)
    return [...(lonely ? [] : [head]), ...part.signed.map(tagOf)]
  })
  if (without.size === 0) return { parts, solution }
  return { parts: changed, solution: { ...solution, heads: solution.heads.map((head) => without.get(head) ?? head) } }
}
