import { auditDependencies } from './auditDependencies.ts'
import { checkSizes } from './checkSizes.ts'
import { countCheck } from './counts.ts'
import { runProgram } from './runProgram.ts'
import type { Stage } from './runStage.ts'

/** What is checked without running anything, the slowest first. Each counts as one test. */
export const staticStages: readonly Stage[] = [
  programStage('lint', 'eslint', ['--max-warnings=0', '.']),
  programStage('types', 'oxlint', ['--type-aware', '--type-check', '--deny-warnings']),
  programStage('dead code', 'knip', ['--no-progress']),
  programStage('walls', 'depcruise', ['--output-type', 'err-long', '.']),
  programStage('format', 'prettier', ['--check', '--log-level=warn', '.']),
  { name: 'sizes', run: checkSizes },
  { name: 'dependency audit', loud: true, run: auditDependencies },
]

function programStage(name: string, program: string, args: readonly string[]): Stage {
  return {
    name,
    run: async () => {
      const { succeeded, said } = await runProgram(program, args)
      return { counts: countCheck(succeeded), said }
    },
  }
}
