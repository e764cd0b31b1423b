import type { AssemblyLabels } from '#domain/assembly/describeAssembly.ts'
import { articleKinds, unassignedReasons } from '#domain/assembly/assembly.ts'
import { say } from './say.ts'

const named = <Name extends string>(names: readonly Name[], word: (name: Name) => string) =>
  Object.fromEntries(names.map((name) => [name, word(name)])) as Record<Name, string>

/** The words of an assembly's description in the terminal's language; gaps are left for the description to fill. */
export const assemblyLabels: AssemblyLabels = {
  article: say.raw('cli.assembly.article') as string,
  untitled: say('common.firstWordsMark'),
  kinds: named(articleKinds, (kind) => say(`common.kinds.${kind}`)),
  bylines: say('cli.assembly.bylines'),
  columnTag: say('common.columnTag'),
  dateline: say('cli.assembly.dateline'),
  credit: say('cli.assembly.credit'),
  size: say.raw('cli.assembly.size') as string,
  unassigned: say('cli.assembly.unassigned'),
  reasons: named(unassignedReasons, (reason) => say(`common.reasons.${reason}`)),
  problems: say('cli.assembly.problems'),
  summary: say.raw('cli.assembly.summary') as string,
  comma: say('cli.assembly.comma'),
  colon: say('cli.assembly.colon'),
}
