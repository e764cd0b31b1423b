import { expect, it } from 'vitest'
import { countPlaywright, unsteadyTests } from './runPlaywright.ts'
import { countVitest } from './runVitest.ts'
import { addCounts, countCheck, noCounts, summaryLine } from './counts.ts'

it('adds up and says it in one line', () => {
  const counts = [countCheck(true), countCheck(false), { passed: 3, failed: 0, skipped: 2 }].reduce(addCounts, noCounts)
  expect(summaryLine(counts)).toBe('4 passed, 1 failed, 2 skipped')
})

it('counts a test file that cannot be read as failed', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults }
  expect(countVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 2 })
})

it('counts a browser test that fails twice, and a run that broke off, as failed; what passes at the second try is named', () => {
  const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }
  expect(countPlaywright({ stats: { ...stats, unexpected: 1 }, errors: [] })).toMatchObject({ passed: 2, failed: 1 })
  expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(1)
  const tests = (title: string, status: string) => ({ title, tests: [{ status }] })
  const suites = [{ suites: [{ specs: [tests('a', 'expected'), tests('b', 'flaky')] }] }]
  const unsteady = { stats: { ...stats, flaky: 1 }, errors: [], suites }
  expect(countPlaywright(unsteady)).toEqual({ passed: 3, failed: 0, skipped: 0 })
  expect(unsteadyTests(unsteady)).toEqual(['b'])
})
