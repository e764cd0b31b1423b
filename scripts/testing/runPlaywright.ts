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
  const args = ['test', `--project=${project}`, '--pass-with-no-tests', '--reporter=list,json', ...wanted]
  const { stop, ...server } = await openTestServer()
  try {
    const { succeeded, said } = await runProgram('playwright', args, {
      environment: playwrightEnvironment(browser, server),
    })
    return { counts: judge(readReport(), succeeded), said }
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

/** A test that passes only at the second try has not passed. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (errors.length > 0 && stats.unexpected === 0 ? 1 : 0),
    skipped: stats.skipped,
  }
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
