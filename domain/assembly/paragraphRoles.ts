import type { ParagraphRole } from './assembly.ts'
import { isRow, type BodyPart } from './parts.ts'
import { markOf } from './markOf.ts'

/** Lines without an end in a row, from which on they are verse: subheads never stand one right after another. */
const verseLines = 3

/** What a paragraph is by itself: as a person or its source says, a row with tabs, an article's subhead. */
function roleOf(body: BodyPart): ParagraphRole {
  if (body.role !== undefined) return body.role
  if (isRow(body)) return 'tableRow'
  return body.short ? 'subhead' : 'paragraph'
}

/** What each paragraph of an article is: marks of one kind on two or more make list items, short lines in a row verse. */
export function paragraphRoles(bodies: readonly BodyPart[]): ParagraphRole[] {
  const roles = bodies.map(roleOf)
  const marks = bodies.map((body) => (body.role === undefined ? markOf(body.composed.text) : -1))
  const listed = (mark: number): boolean => mark >= 0 && marks.filter((other) => other === mark).length > 1
  const isShort = (at: number): boolean => roles[at] === 'subhead' && bodies[at]?.role === undefined
  let from = 0
  return roles.map((role, at) => {
    if (at === 0 || !isShort(at - 1)) from = at
    let to = at
    while (isShort(to)) to++
    if (role !== 'tableRow' && listed(marks[at] ?? -1)) return 'listItem'
    return isShort(at) && to - from >= verseLines ? 'verse' : role
  })
}
