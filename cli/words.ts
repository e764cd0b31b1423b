import type { Problem } from '#domain/source/sourcePage.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { messagesOf } from '#messages/messages.ts'
import { translate } from '#messages/translate.ts'
import { terminalLanguage } from '#scripts/bootstrap/say.mjs'

const locale = terminalLanguage(process.env)
const refusals = translate(locale, 'refusals')
const problems = translate(locale, 'problems')

/** The command line's own texts, in the language of the terminal. */
export const words = translate(locale, 'cli')

export const refusalText = ({ refused, values }: Refusal): string => refusals(refused, { ...values })

/** A problem as a sentence; one without a sentence is its own code, so that nothing is kept back. */
export function problemText({ source, line, code, values }: Problem): string {
  const known = Object.keys(messagesOf(locale).problems)
  if (!isOneOf(known, code)) return `${source}: ${code}`
  return problems(code, { source, ...(line === null ? {} : { line }), ...values })
}

type ProblemCode = keyof ReturnType<typeof messagesOf>['problems']
const isOneOf = (known: readonly string[], code: string): code is ProblemCode => known.includes(code)

/** A date and time in the language of the terminal. */
export const timeText = (time: Date): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(time)
