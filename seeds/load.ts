import { isRefusal } from '#domain/workflow/refusal.ts'
import { translate } from '#messages/translate.ts'
import { report } from '#scripts/bootstrap/report.mjs'
import { terminalLanguage } from '#scripts/bootstrap/say.mjs'
import { closeDb } from '#server/database/db.ts'
import { loadDemo } from './loadDemo.ts'
import { publication } from './publication.ts'

const say = translate(terminalLanguage(process.env), 'UTC')

// Run by `npm start` on a database that is open. It may run again where an earlier run was cut short.
void load()
  .catch((error: unknown) => {
    process.exitCode = report(error)
  })
  .then(closeDb)

async function load(): Promise<void> {
  const start = performance.now()
  const loaded = await loadDemo()
  if (isRefusal(loaded)) {
    process.stderr.write(`${say(`refusals.${loaded.refused}`, { ...loaded.values })}\n`)
    process.exitCode = 1
    return
  }
  const seconds = (performance.now() - start) / 1000
  process.stdout.write(`${say('cli.demo.loaded', { ...loaded, title: publication.title, seconds })}\n`)
}
