import type { Refusal } from '#domain/workflow/refusal.ts'
import { refusalSentence } from './sentences.ts'

/** 0: done · 1: refused, or something stood in the way · 2: the command itself was not understood. */
export const exitCodes = { done: 0, refused: 1, usage: 2 } as const

/** Why a command did nothing: one sentence for stderr. */
export type Failure = { readonly failure: string; readonly exitCode: 1 | 2 }

/** What a command comes to: lines for stdout, or a failure. `remarks` are for stderr. */
export type Told = { readonly results: readonly string[]; readonly remarks?: readonly string[] } | Failure

export const fail = (failure: string): Failure => ({ failure, exitCode: exitCodes.refused })
export const misused = (failure: string): Failure => ({ failure, exitCode: exitCodes.usage })
export const refused = (refusal: Refusal): Failure => fail(refusalSentence(refusal))

export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'failure' in value

/** Ends a command: results to stdout, all else to stderr, and the exit code. */
export function tell(told: Told): void {
  if (isFailure(told)) {
    process.stderr.write(`${told.failure}\n`)
    process.exitCode = told.exitCode
    return
  }
  for (const remark of told.remarks ?? []) process.stderr.write(`${remark}\n`)
  for (const result of told.results) process.stdout.write(`${result}\n`)
}
