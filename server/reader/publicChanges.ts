import { Client } from 'pg'
import { reportBug } from '../log/reportBug.ts'
import { openPageStore, type PageStore } from './pageStore.ts'
import type { Kept } from './shelf.ts'

/** Bytes that kept pages may take in a server. */
const mostBytes = 64 * 1024 * 1024
/** Milliseconds until a lost connection is tried again. */
const pause = 1_000
/** The database tells of every change of what the public sees under this name, when it is committed. */
const channel = 'galley_public'

// Pages and what starts with the server are built apart, and share only what is global.
const shared = globalThis as typeof globalThis & { galleyPages?: PageStore<Kept> }

/** The pages that this server keeps; they are forgotten as soon as the public would see something else of their issue. */
export function keptPages<Page extends Kept>(): PageStore<Page> {
  shared.galleyPages ??= openPageStore<Kept>(mostBytes)
  return shared.galleyPages as unknown as PageStore<Page>
}

/**
 * Listens to the database for what the public sees to change, and has the kept pages forgotten. While it cannot listen,
 * none are kept. Gives what ends it.
 */
export function watchPublic(): () => Promise<void> {
  let isOver = false
  let client: Client | null = null
  const store = keptPages()
  const listen = async (): Promise<void> => {
    const own = (client = new Client({ connectionString: process.env.DATABASE_URL, keepAlive: true }))
    own.on('notification', ({ payload }) => store.forget(payload || undefined))
    own.on('error', () => lose(own))
    own.on('end', () => lose(own))
    await own.connect()
    await own.query(`LISTEN ${channel}`)
    store.rest(false)
  }
  const lose = (lost: Client): void => {
    if (client !== lost) return
    client = null
    store.rest(true)
    void lost.end().catch(() => undefined)
    if (!isOver) setTimeout(begin, pause).unref()
  }
  const begin = (): void => {
    void listen().catch((error: unknown) => {
      reportBug(error, 'public')
      if (client) lose(client)
    })
  }
  begin()
  return async () => {
    isOver = true
    await client?.end()
  }
}
