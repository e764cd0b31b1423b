import type { Command } from 'commander'
import { publicationPath } from '#domain/reader/addresses.ts'
import { waitFor } from '#scripts/bootstrap/waitFor.mjs'
import { loadDemo } from '#seeds/loadDemo.ts'
import { publication } from '#seeds/publication.ts'
import { demoAccounts } from '../demoAccounts.ts'
import { withDatabase } from '../withDatabase.ts'
import { words } from '../words.ts'

/** `galley demo load` */
export function addDemoCommands(program: Command): void {
  const demo = program.command('demo').description(words('demo'))
  demo.command('load').description(words('demoLoad')).action(load)
}

async function load(): Promise<void> {
  await withDatabase(async () => {
    await waitFor(words('loadingDemo'), loadDemo())
    console.log(words('demoLoaded', { path: publicationPath(publication.slug) }))
    for (const line of await demoAccounts()) console.log(line)
  })
}
