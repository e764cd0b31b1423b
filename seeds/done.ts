import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'

/** What a command gave. The demo does nothing that may be refused; where it is, that is a bug. */
export function done<Done>(answer: Done | Refusal): Done {
  if (isRefusal(answer))
    throw new Error(`The demo was refused: ${answer.refused} ${JSON.stringify(answer.values ?? {})}`)
  return answer
}
