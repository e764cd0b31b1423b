import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { refusalText } from './words.ts'

/** Ends a command with a sentence and exit code 1. Galley itself is not at fault. */
export class Failure extends Error {}

/** What a command of the server gave; its refusal ends the command at the terminal with the refusal's sentence. */
export function orFail<Done>(answer: Done | Refusal): Done {
  if (isRefusal(answer)) throw new Failure(refusalText(answer))
  return answer
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
