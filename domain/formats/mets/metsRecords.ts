import { attributeOf, descendantsOf, elementsOf, wordsOf, type MarkupElement } from '../markup/element.ts'

/** What a descriptive record (MODS or Dublin Core) says. */
export type MetsRecord = {
  readonly title: string | null
  readonly names: readonly string[]
  readonly date: string | null
  readonly number: string | null
}

const firstOf = (record: MarkupElement, ...names: readonly string[]): string | null =>
  descendantsOf(record, ...names)
    .map(wordsOf)
    .find((words) => words !== '') ?? null

/** A title with what stands before it: “The” and the like are no part of `title` in MODS. */
function titleOf(record: MarkupElement): string | null {
  const own = descendantsOf(record, 'titleInfo')[0]
  if (!own) return firstOf(record, 'title')
  const words = ['nonSort', 'title'].flatMap((name) => elementsOf(own, name).map(wordsOf)).filter((one) => one !== '')
  return words.join(' ') || null
}

/** Authors: those whose role says so, and those of no role. */
function namesOf(record: MarkupElement): string[] {
  return descendantsOf(record, 'name').flatMap((name) => {
    const roles = descendantsOf(name, 'roleTerm').map(wordsOf)
    if (roles.length > 0 && !roles.some((role) => /^(aut|author|cre|creator|jrn|journalist)$/iu.test(role))) return []
    const parts = elementsOf(name, 'namePart')
    const typed = (type: string): string[] => parts.filter((part) => attributeOf(part, 'type') === type).map(wordsOf)
    const whole = parts.filter((part) => attributeOf(part, 'type') === null).map(wordsOf)
    const words = [...typed('given'), ...typed('family'), ...whole].filter((word) => word !== '').join(' ')
    return words === '' ? [] : [words]
  })
}

const dateOf = (record: MarkupElement): string | null => {
  const stated = descendantsOf(record, 'dateIssued', 'date', 'dateCreated').map(wordsOf)
  return stated.map((date) => /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0]).find((date) => date !== undefined) ?? null
}

const numberOfIssue = (record: MarkupElement): string | null => {
  const detail = descendantsOf(record, 'detail').find((one) => attributeOf(one, 'type') === 'issue')
  return detail ? firstOf(detail, 'number', 'caption') : null
}

/** Reads one dmdSec. */
export const recordOf = (section: MarkupElement): MetsRecord => ({
  title: titleOf(section),
  names: namesOf(section),
  date: dateOf(section),
  number: numberOfIssue(section),
})
