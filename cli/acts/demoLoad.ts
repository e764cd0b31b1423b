import { isRefusal } from '#domain/workflow/refusal.ts'
import { waitFor } from '#scripts/bootstrap/waitFor.mjs'
import { readDataFolder } from '#scripts/start/settings.ts'
import { loadDemo } from '#seeds/loadDemo.ts'
import { publication } from '#seeds/publication.ts'
import { findUnopenedAccounts } from '#server/accounts/findUnopenedAccounts.ts'
import { findPublication } from '#server/publications/findPublication.ts'
import { say } from '../terminal/say.ts'
import { fail, refused, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'
import { demoAccounts, demoAccountsFile } from './demoAccounts.ts'

/** `galley demo load`: once; where an earlier load was cut short, its accounts have no passwords yet and it goes on. */
export function demoLoad(): Promise<Told> {
  return withDatabase(async () => {
    const { slug, title } = publication
    const known = await findPublication(slug)
    if (known && !known.isDemo) return fail(say('cli.demo.slugTaken', { slug }))
    if (known && (await findUnopenedAccounts(slug)).length === 0) return fail(say('cli.demo.known', { slug }))
    const start = performance.now()
    const loaded = await waitFor(say('cli.wait.demo'), loadDemo())
    if (isRefusal(loaded)) return refused(loaded)
    const seconds = (performance.now() - start) / 1000
    const { dataFolder } = readDataFolder(process.env)
    const accounts = await demoAccounts(dataFolder)
    const kept = say('cli.demo.accountsKept', { file: demoAccountsFile(dataFolder) })
    return { results: [say('cli.demo.loaded', { ...loaded, title, seconds }), kept, ...accounts] }
  })
}
