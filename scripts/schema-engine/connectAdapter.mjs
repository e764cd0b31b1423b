import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { repairAdapter } from './repairAdapter.mjs'
import { quoteName, readDatabaseAddress } from './databaseAddress.mjs'

/** @typedef {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} AdapterFactory */

/**
 * How the engine reaches the database, and the shadow database in which it tries migrations out.
 * @param {string | undefined} url missing for commands that need none (`prisma validate`); connecting then throws
 * @param {string | undefined} shadowUrl a fixed shadow database; without it one is made and dropped each time
 * @returns {AdapterFactory}
 */
export function connectAdapter(url, shadowUrl) {
  if (!url) return { provider: 'postgres', adapterName: 'none', connect: refuse, connectToShadowDb: refuse }
  const main = adapterFactory(url)
  const shadow = shadowUrl ? adapterFactory(shadowUrl) : undefined
  return {
    provider: 'postgres',
    adapterName: main.adapterName,
    connect: async () => repairAdapter(await main.connect()),
    connectToShadowDb: async () => repairAdapter(shadow ? await shadow.connect() : await connectToNewShadow(main, url)),
  }
}

/** @returns {Promise<never>} */
async function refuse() {
  throw new Error('No database URL is given.')
}

/**
 * @param {string} url
 * @param {string} [database] another database on the same server
 */
function adapterFactory(url, database) {
  const { schema, ...address } = readDatabaseAddress(url)
  return new PrismaPg({ ...address, database: database ?? address.database }, schema ? { schema } : undefined)
}

/**
 * The adapter's own way of making a shadow database ends up in the main one (a connection string wins over the name),
 * and it drops it while still connected.
 * @param {PrismaPg} main
 * @param {string} url
 */
async function connectToNewShadow(main, url) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`
  const keeper = await main.connect()
  await keeper.executeScript(`CREATE DATABASE ${quoteName(name)}`)
  const shadow = await adapterFactory(url, name).connect()
  const dispose = shadow.dispose.bind(shadow)
  shadow.dispose = async () => {
    await dispose()
    await keeper.executeScript(`DROP DATABASE IF EXISTS ${quoteName(name)} WITH (FORCE)`)
    await keeper.dispose()
  }
  return shadow
}
