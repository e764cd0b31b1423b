import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { say } from '../bootstrap/say.mjs'
import { countCheck, noCounts, type Counts } from './counts.ts'
import { findBrowser } from './findBrowser.ts'
import { runProgram } from './runProgram.ts'
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

/** Runs the browser tests of one Playwright project and counts each. */
export async function runPlaywright(project: 'browser' | 'long'): Promise<StageResult> {
  if (!existsSync(path.join(projectFolder, 'e2e'))) return { counts: noCounts, said: '' }
  const browser = await findBrowser()
  console.log(say('browserIs', { browser }))
  rmSync(reportFile, { force: true })
  const args = ['test', `--project=${project}`, '--pass-with-no-tests', '--reporter=list,json']
  const environment = { GALLEY_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile, FORCE_COLOR: '0' }
  const { succeeded, said } = await runProgram('playwright', args, { environment })
  return { counts: judge(readReport(), succeeded), said }
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
