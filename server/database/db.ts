import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from './generated/client.ts'
import { OrderedClient } from './orderedClient.ts'

/** One transaction of the database, as commands write in it. */
export type Transaction = Prisma.TransactionClient

// Next makes modules anew at each reload while developing; the client outlives them.
const kept = globalThis as typeof globalThis & { galleyDatabase?: PrismaClient | undefined }

/** The database, one client a process, opened at its first use from DATABASE_URL. */
export function db(): PrismaClient {
  kept.galleyDatabase ??= new PrismaClient({ adapter: openAdapter() })
  return kept.galleyDatabase
}

/** Lets go of the database's connections; the next use opens them again. */
export async function closeDb(): Promise<void> {
  const open = kept.galleyDatabase
  kept.galleyDatabase = undefined
  await open?.$disconnect()
}

function openAdapter(): PrismaPg {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString) throw new Error('DATABASE_URL is not set')
  // A connection that breaks while idle is replaced at the next query, which then says what is wrong, if anything.
  const ignore = () => undefined
  return new PrismaPg(
    { connectionString, max: 10, connectionTimeoutMillis: 10_000, Client: OrderedClient },
    { onPoolError: ignore, onConnectionError: ignore },
  )
}
