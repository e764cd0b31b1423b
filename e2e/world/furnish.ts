import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readTestServer } from '../../scripts/testing/readTestServer.ts'
import { createTestDatabase } from '../../server/testing/createTestDatabase.ts'
import { people, password, publication } from './people.ts'
import { runGalley } from './runGalley.ts'
import { startingPage } from './startingPage.ts'

/** A database with the publication, its people and the starting page, and the files that belong to it. */
export type Furnished = { readonly template: string; readonly dataFolder: string }

/** Playwright's global set-up: what every newsroom begins with is made once, by the command, and copied from then on. */
export default async function furnish(): Promise<() => Promise<void>> {
  const database = await createTestDatabase(readTestServer())
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'galley-furnished-'))
  const succeed = async (words: readonly string[], input?: string) => {
    const ran = await runGalley(words, { databaseUrl: database.url, dataFolder }, input)
    if (ran.code !== 0) throw new Error(`galley ${words.join(' ')}: ${ran.told}${ran.out}`)
  }
  await succeed(['publication', 'add', '--slug', publication.slug, '--title', publication.title, '--images-public'])
  for (const { name, displayName, role } of Object.values(people)) {
    const words = ['user', 'add', name, '--display-name', displayName, '--role', `${publication.slug}:${role}`]
    await succeed([...words, '--password-stdin'], `${password}\n`)
  }
  await succeed(['import', '--publication', publication.slug, '--date', startingPage.date, startingPage.file])
  const furnished: Furnished = { template: new URL(database.url).pathname.slice(1), dataFolder }
  process.env.GALLEY_FURNISHED = JSON.stringify(furnished)
  return async () => {
    rmSync(dataFolder, { recursive: true, force: true })
    await database.close()
  }
}

/** A copy of the furnished database; its files go to the folder that is given. */
export async function copyFurnished(folder: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const text = process.env.GALLEY_FURNISHED
  if (!text) throw new Error('Browser tests are run by npm test or npm run test:browser')
  const { template, dataFolder } = JSON.parse(text) as Furnished
  cpSync(dataFolder, folder, { recursive: true })
  return createTestDatabase({ url: readTestServer().url, template })
}
