import { expect, it } from 'vitest'
import { judgeAudit } from './judgeAudit.ts'

const advisory = (name: string, severity: string) => ({
  ...{ source: 1, name, dependency: name, title: 'Reads too much', severity, range: '<2' },
  url: `https://github.com/advisories/${name}`,
})
const report = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    saxes: { name: 'saxes', severity: 'critical', via: [advisory('GHSA-saxes', 'critical')], fixAvailable: true },
    reader: { name: 'reader', severity: 'critical', via: ['saxes'], fixAvailable: false },
    diff: { name: 'diff', severity: 'moderate', via: [advisory('GHSA-diff', 'moderate')], fixAvailable: true },
  },
  metadata: { vulnerabilities: { total: 3 } },
})
const known = { advisory: 'https://github.com/advisories/GHSA-saxes', reason: 'never called', until: '2026-12-31' }

it('fails on grave advisories alone, each once', () => {
  const audit = judgeAudit(report, [], '2026-11-29')
  expect(audit).toMatchObject({ kind: 'answered', spent: [] })
  expect(audit.kind === 'answered' && audit.failing).toEqual([
    'GHSA-saxes: critical, Reads too much (https://github.com/advisories/GHSA-saxes)',
  ])
})

it.each([
  ['with a reason, until its day', known, '2026-12-31', 0],
  ['not after its day', known, '2027-01-01', 1],
  ['not without a reason', { ...known, reason: '' }, '2026-11-29', 1],
  ['not for another advisory', { ...known, advisory: 'https://github.com/advisories/GHSA-other' }, '2026-11-29', 1],
])('an exception lets one through %s', (_what, exception, today, failing) => {
  const audit = judgeAudit(report, [exception], today)
  expect(audit.kind === 'answered' && audit.failing.length).toBe(failing)
})

it('names exceptions for what is no longer found', () => {
  const clean = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} })
  expect(judgeAudit(clean, [known], '2026-11-29')).toEqual({ kind: 'answered', failing: [], spent: [known.advisory] })
})

it.each([
  ['a registry that refuses', 'npm warn audit 405\n{"message": "405 Method Not Allowed", "statusCode": 405}', '405'],
  ['no network', '{"error": {"code": "ENOTFOUND", "summary": "request failed"}}', 'request failed'],
  ['no npm', 'spawn npm ENOENT', 'ENOENT'],
  ['half an answer', '{"auditReportVersion": 2, "vuln', 'auditReportVersion'],
])('%s is no answer, and says so', (_what, printed, said) => {
  const audit = judgeAudit(printed, [], '2026-11-29')
  expect(audit).toMatchObject({ kind: 'unanswered', said: expect.stringContaining(said) as string })
})
