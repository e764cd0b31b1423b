import { mayOpen } from './boundaries.ts'
import type { Allows } from './decisions.ts'
import type { BodyPart, HeadPart, Part } from './parts.ts'
import type { Solution, Stretch } from './solvePage.ts'

/**
 * Articles of a page whose titles stand above their text in reading order: each title opens one. Where no title stands,
 * a paragraph that opens with a dateline does, unless titles stand above most of the page's datelines.
 */
export function solveOrdered(parts: readonly Part[], allows: Allows): Solution {
  const bodies: BodyPart[] = []
  const heads: HeadPart[] = []
  const stretches: Stretch[] = []
  const free: number[] = []
  const titled = titledOpenings(parts)
  let pending: number | null = null
  let from = 0
  let head: number | null = null
  let odds = 9
  const close = (): void => {
    if (bodies.length > from) stretches.push({ from, to: bodies.length, head, odds, margin: 6 })
    else if (head !== null) free.push(head)
    from = bodies.length
    head = null
  }
  for (const part of parts) {
    if (part.kind === 'head' && part.blocks.length > 0) {
      if (pending !== null) free.push(pending)
      pending = heads.length
      heads.push(part)
    } else if (part.kind === 'body') {
      const opens = pending !== null || (part.opens && !titled && bodies.length > from)
      if (opens && (bodies.length === 0 || mayOpen(part, allows))) {
        close()
        head = pending
        odds = part.opens ? 8 : 3
        pending = null
      }
      bodies.push(part)
    }
  }
  close()
  if (pending !== null) free.push(pending)
  return { bodies, heads, stretches, free }
}

/** True when most paragraphs that open with a dateline stand under a title. */
function titledOpenings(parts: readonly Part[]): boolean {
  let openings = 0
  let titled = 0
  parts.forEach((part, at) => {
    if (part.kind !== 'body' || !part.opens) return
    openings++
    if (parts[at - 1]?.kind === 'head') titled++
  })
  return openings > 0 && titled / openings > 0.4
}
