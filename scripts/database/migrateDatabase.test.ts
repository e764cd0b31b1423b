import path from 'node:path'
import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { missingMigrations, migrateDatabase, readMigrations } from './migrateDatabase.ts'

const first = { name: '1_first', checksum: 'a' }
const second = { name: '2_second', checksum: 'b' }

it('finds what is missing', () => {
  expect(missingMigrations([first, second], [first])).toEqual([second])
  expect(missingMigrations([first, second], [second, first])).toEqual([])
})

it('refuses a database that is newer or another', () => {
  expect(() => missingMigrations([first], [first, second])).toThrow(/2_second/)
  expect(() => missingMigrations([first], [{ ...first, checksum: 'z' }])).toThrow(/another state/)
})

it('leaves the database of the tests with nothing to migrate', async () => {
  const { url, template } = inject('testServer')
  const client = new pg.Client({ connectionString: url.replace(/\/postgres$/, `/${template}`) })
  await client.connect()
  const { rows } = await client.query('SELECT migration_name AS name, checksum FROM _prisma_migrations')
  await client.end()
  expect(missingMigrations(readMigrations(path.join(projectFolder, 'prisma', 'migrations')), rows)).toEqual([])
})

it('says that a database cannot be reached, rather than how the program fell', async () => {
  await expect(migrateDatabase('postgresql://galley:x@127.0.0.1:1/none')).rejects.toThrow()
})
