import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { countCheck, type Counts } from './counts.ts'
import { runProgram } from './runProgram.ts'
import type { StageResult } from './runStage.ts'

const reportFile = path.join(projectFolder, 'test-output', 'vitest.json')

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/**
 * Runs Vitest and counts each test.
 * @param project of vitest.config.mts; null for all
 * @param wanted parts of file names, where not all are to run
 */
export async function runVitest(
  {
    project,
    environment = {},
  }: { readonly project: 'rules' | null; readonly environment?: Readonly<Record<string, string>> },
  wanted: readonly string[] = [],
): Promise<StageResult> {
  rmSync(reportFile, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const of = project === null ? [] : [`--project=${project}`]
  const { succeeded, said } = await runProgram('vitest', ['run', '--passWithNoTests', ...of, ...reporters, ...wanted], {
    environment,
  })
  return { counts: judge(readReport(), succeeded), said }
}

/** A test file that cannot even be read has no tests that fail, but has failed. */
export function countVitest(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function judge(report: VitestReport | null, succeeded: boolean): Counts {
  if (!report) return countCheck(false)
  const counts = countVitest(report)
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function readReport(): VitestReport | null {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport
  } catch {
    return null
  }
}
