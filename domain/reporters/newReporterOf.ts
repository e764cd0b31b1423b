import type { NewReporter } from './bylineChoice.ts'
import type { ReporterKind } from './proposals.ts'

const agency = /社$/u
const collective = /(?:本[报報刊]|评论员|評論員|社论|社論|编辑部|編輯部|记者部|記者部|课题组|課題組|》)/u

/** What kind of record a printed name speaks of, as far as the words tell; a person where they do not. */
export function kindOfName(name: string): ReporterKind {
  if (collective.test(name)) return 'collective'
  return agency.test(name) ? 'agency' : 'person'
}

/** A new record for a printed name: the name without the spaces that print puts between two characters. */
export function newReporterOf(name: string, organisation: string | null, id: string): NewReporter {
  const isHan = /^[\p{Script=Han}\s]+$/u.test(name)
  const displayName = (isHan ? name.replace(/\s+/gu, '') : name.trim()) || name
  return { id, displayName, kind: kindOfName(displayName), organisation }
}
