import { explain } from '../bootstrap/report.mjs'
import { countCheck, summaryLine, type Counts } from './counts.ts'

/** One part of a run: a check, or the tests of one runner. */
export interface Stage {
  readonly name: string
  /** Shows what it said even when it passed. */
  readonly loud?: boolean
  run(): Promise<StageResult>
}

export interface StageResult {
  readonly counts: Counts
  /** What a person needs to see when it failed. */
  readonly said: string
}

/** Runs a part and says how it went. A part that cannot run at all has failed. */
export async function runStage({ name, loud, run }: Stage): Promise<Counts> {
  const start = Date.now()
  console.log(`… ${name}`)
  const { counts, said } = await run().catch((error: unknown) => ({ counts: countCheck(false), said: explain(error) }))
  const took = `${((Date.now() - start) / 1000).toFixed(1)} s`
  const hasFailed = counts.failed > 0
  if ((hasFailed || loud) && said) console.log(said.trimEnd())
  console.log(`${hasFailed ? '✗' : '✓'} ${name}: ${summaryLine(counts)} (${took})`)
  return counts
}

/** Runs parts side by side, at most `atOnce` of them. */
export async function runStages(stages: readonly Stage[], atOnce: number): Promise<Counts[]> {
  const waiting = [...stages]
  const done: Counts[] = []
  const work = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) done.push(await runStage(stage))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return done
}
