import type { Problem } from '#domain/source/sourcePage.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { stepNames, type StepName } from '#domain/workflow/steps.ts'
import type { Messages } from '#messages/messages.ts'
import { say } from './say.ts'

/** The sentence of a refusal; of input that is not as it should be, the sentence that says how it should be. */
export function refusalSentence({ refused, values }: Refusal): string {
  const input = `input.${values?.field ?? ''}`
  if (refused === 'invalidInput' && say.has(`cli.${input}` as 'cli.input'))
    return say(`cli.${input}` as 'cli.input.slug')
  const step = stepNames.find((name): name is StepName => name === values?.step)
  return say(`refusals.${refused}`, step ? { ...values, step: say(`common.steps.${step}`) } : values)
}

/** The sentence of a problem by its code; a code without a sentence stands for itself. */
export function problemSentence(code: string, values: Problem['values'] = {}): string {
  const key = `problems.${code}` as `problems.${keyof Messages['problems']}`
  return say.has(key) ? say(key, values as never) : code
}
