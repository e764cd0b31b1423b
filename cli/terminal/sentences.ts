import type { Problem } from '#domain/source/sourcePage.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import type { Messages } from '#messages/messages.ts'
import { say } from './say.ts'

/** The sentence of a refusal. */
export const refusalSentence = ({ refused, values }: Refusal): string => say(`refusals.${refused}`, { ...values })

/** The sentence of a problem, with its file and line; a code that has no sentence stands for itself. */
export function problemSentence(code: string, problem?: Pick<Problem, 'source' | 'line' | 'values'>): string {
  const key = `problems.${code}` as `problems.${keyof Messages['problems']}`
  if (!say.has(key)) return code
  return say(key, { source: problem?.source ?? '', line: problem?.line ?? '', ...problem?.values })
}
