import type { NewReporter } from './bylineChoice.ts'
import type { ReporterKind } from './proposals.ts'

const agency = /社$|^(?:路透|中新网|新华网|新華網|央视|央視|中央电视台|中央電視台|Xinhua|Reuters|AFP|AP|TASS|Kyodo)$/iu
/** Words that only a body is called by, and what such bodies are called after: 评论部, 采访组. */
const collective =
  /本[报報刊]|评论员|評論員|社论|社論|》|(?:评论|評論|编辑|編輯|记者|記者|采编|採編|理论|理論|通联|通聯)部|(?:课题|課題|采访|採訪|报道|報道|報導|调研|調研|专题|專題|写作|寫作)组$|(?:課題|採訪|報道|報導|調研|專題|寫作)組$|编委会|編委會|总编室|總編室/u

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
