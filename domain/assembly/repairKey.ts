import type { AssembledRepair } from './assembly.ts'

/**
 * A key of a repair that stays the same when the assembly runs again on the same lines: rule, segments, and what stood
 * there before. The version of the rule and its confidence are left out, so that a rejected repair stays rejected.
 */
export function repairKey(repair: Pick<AssembledRepair, 'rule' | 'segments' | 'before'>): string {
  return `${repair.rule}|${repair.segments.join(',')}|${repair.before}`
}
