import type { AssembledRepair } from './assembly.ts'
import type { AssemblyOptions } from './assemblyOptions.ts'
import { repairKey } from './repairKey.ts'

/** Whether a repair may be made: false for one that a person rejected, alone or with its whole rule. */
export type Allows = (repair: Pick<AssembledRepair, 'rule' | 'segments' | 'before'>) => boolean

/** Nothing has been rejected. */
export const allowsAll: Allows = () => true

/** What the options reject, as a question that can be asked of each repair before it is made. */
export function allowsOf({ rejected = [], rejectedRules = [] }: AssemblyOptions): Allows {
  if (rejected.length + rejectedRules.length === 0) return allowsAll
  const keys = new Set(rejected)
  const rules = new Set(rejectedRules)
  return (repair) => !rules.has(repair.rule) && !keys.has(repairKey(repair))
}
