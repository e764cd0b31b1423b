import { readFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { say } from '../bootstrap/say.mjs'
import { countCheck, noCounts } from './counts.ts'
import { judgeAudit, type AuditException } from './judgeAudit.ts'
import type { StageResult } from './runStage.ts'

const exceptionsFile = new URL('auditExceptions.json', import.meta.url)
const patienceMs = 60_000

/**
 * Asks the registry for advisories on the packages that Galley runs with. Grave ones fail, unless `auditExceptions.json`
 * lets them through with a reason and until a day. Where the registry does not answer, that is said, and nothing is
 * counted: neither passed nor failed.
 */
export async function auditDependencies(): Promise<StageResult> {
  const exceptions = JSON.parse(readFileSync(exceptionsFile, 'utf8')) as AuditException[]
  const audit = judgeAudit(await askNpm(), exceptions, new Date().toISOString().slice(0, 10))
  if (audit.kind === 'unanswered') return { counts: noCounts, said: say('auditUnanswered', { reason: audit.said }) }
  const spent = audit.spent.map((advisory) => say('auditExceptionSpent', { advisory }))
  return { counts: countCheck(audit.failing.length === 0), said: [...audit.failing, ...spent].join('\n') }
}

/** What npm prints of the audit; its exit code says nothing that the report does not. */
function askNpm(): Promise<string> {
  const own = process.env.npm_execpath ?? ''
  const [program, ...first] = own.endsWith('npm-cli.js') ? [process.execPath, own] : ['npm']
  const child = spawn(program ?? 'npm', [...first, 'audit', '--omit=dev', '--json', '--loglevel=error'], {
    ...{ cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' },
    timeout: patienceMs,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message)).on('close', () => resolve(said))
  })
}
