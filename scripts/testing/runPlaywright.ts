import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { say } from '../bootstrap/say.mjs'
import { countCheck, noCounts, type Counts } from './counts.ts'
import { findBrowser } from './findBrowser.ts'
import { runProgram } from './runProgram.ts'
import { openTestServer, type TestServer } from './openTestServer.ts'
import type { StageResult } from './runStage.ts'

const reportFile = path.join(projectFolder, 'test-output', 'playwright.json')

export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  readonly errors: readonly unknown[]
  readonly suites?: readonly PlaywrightSuite[]
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs?: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[]
}

/**
 * Runs the browser tests of one Playwright project on the build and a real Postgres, and counts each.
 * @param wanted Playwright's own arguments: files, `--grep`
 */
export async function runPlaywright(
  project: 'browser' | 'bench' | 'long',
  wanted: readonly string[] = [],
): Promise<StageResult> {
  if (!existsSync(path.join(projectFolder, 'e2e'))) return { counts: noCounts, said: '' }
  const browser = await findBrowser()
  console.log(say('browserIs', { browser }))
  rmSync(reportFile, { force: true })
  const again = project === 'browser' ? ['--retries=1'] : []
  const args = ['test', `--project=${project}`, '--pass-with-no-tests', '--reporter=list,json', ...again, ...wanted]
  const { stop, ...server } = await openTestServer()
  try {
    const { succeeded, said } = await runProgram('playwright', args, {
      environment: playwrightEnvironment(browser, server),
    })
    const report = readReport()
    const unsteady = report ? unsteadyTests(report) : []
    if (unsteady.length > 0) console.log(say('unsteady', { names: unsteady.join('; ') }))
    return { counts: judge(report, succeeded), said }
  } finally {
    await stop()
  }
}

function playwrightEnvironment(browser: string, server: TestServer) {
  return {
    GALLEY_BROWSER: browser,
    GALLEY_TEST_SERVER: JSON.stringify(server),
    PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile,
    FORCE_COLOR: '0',
  }
}

/**
 * A browser test may be tried once more, in a newsroom of its own: a machine that stood still for a moment is no fault of
 * Galley's. What passes only then has passed, and is named, so that somebody looks at it.
 */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (errors.length > 0 && stats.unexpected === 0 ? 1 : 0),
    skipped: stats.skipped,
  }
}

/** The titles of tests that passed only at the second try. */
export function unsteadyTests({ suites = [] }: Pick<PlaywrightReport, 'suites'>): readonly string[] {
  return suites.flatMap((suite) => [
    ...unsteadyTests(suite),
    ...(suite.specs ?? []).flatMap(({ title, tests }) =>
      tests.some(({ status }) => status === 'flaky') ? [title] : [],
    ),
  ])
}

function judge(report: PlaywrightReport | null, succeeded: boolean): Counts {
  if (!report) return countCheck(false)
  const counts = countPlaywright(report)
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function readReport(): PlaywrightReport | null {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8')) as PlaywrightReport
  } catch {
    return null
  }
}
