import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { contentJson } from './contentJson.ts'
import { contentOver, readOver } from './contentOver.ts'
import type { DraftVersion } from './draftState.ts'
import type { Journal, JournalEntry } from './journal.ts'

type Key = [articleId: string, tabId: string]
/** What of an entry changes seldom. */
type Rest = Pick<JournalEntry, 'base' | 'sent'>

/**
 * Entries are kept as text: one string is written faster than a tree. Bases lie apart, since they change seldom, and a
 * text holds what differs from its base.
 */
interface JournalTables extends DBSchema {
  texts: { key: Key; value: Pick<JournalEntry, 'articleId' | 'tabId' | 'userId' | 'at'> & { content: string } }
  bases: { key: Key; value: { articleId: string; tabId: string; base: string; sent: string } }
}

const keyPath = ['articleId', 'tabId']

/** The journal in the browser's IndexedDB. */
export function idbJournal(): Journal {
  const opened = openDB<JournalTables>('galley-journal', 1, {
    upgrade(database) {
      database.createObjectStore('texts', { keyPath })
      database.createObjectStore('bases', { keyPath })
    },
  })
  // A refusal to open is told by whoever reads or writes.
  opened.catch(() => undefined)
  const written = new Map<string, Rest>()
  return {
    read: async (articleId) => readEntries(await opened, IDBKeyRange.bound([articleId], [articleId, []])),
    readAll: async () => readEntries(await opened),
    write: async (entry) => writeEntry(await opened, entry, written),
    clear: async (articleId, tabId) => {
      written.clear()
      const tx = (await opened).transaction(['texts', 'bases'], 'readwrite')
      await Promise.all([
        tx.objectStore('texts').delete([articleId, tabId]),
        tx.objectStore('bases').delete([articleId, tabId]),
        tx.done,
      ])
    },
  }
}

async function readEntries(database: IDBPDatabase<JournalTables>, range?: IDBKeyRange): Promise<JournalEntry[]> {
  const texts = await database.getAll('texts', range)
  const entries = await Promise.all(
    texts.map(async ({ content, ...text }): Promise<JournalEntry[]> => {
      const bases = await database.get('bases', [text.articleId, text.tabId])
      if (!bases) return []
      const base = JSON.parse(bases.base) as DraftVersion
      const sent = bases.sent === 'null' ? null : readOver(base.content, bases.sent)
      return [{ ...text, content: readOver(base.content, content), base, sent }]
    }),
  )
  return entries.flat().sort((a, b) => a.at - b.at)
}

/** Text and base go in one transaction: a text is never found without what it rests on. */
async function writeEntry(
  database: IDBPDatabase<JournalTables>,
  { base, sent, content, ...text }: JournalEntry,
  written: Map<string, Rest>,
): Promise<void> {
  const { articleId, tabId } = text
  const tx = database.transaction(['texts', 'bases'], 'readwrite')
  const last = written.get(articleId)
  const isNewBase = last?.base !== base || last.sent !== sent
  const kept = Promise.all([
    tx.objectStore('texts').put({ ...text, content: contentOver(base.content, content) }),
    ...(isNewBase ? [tx.objectStore('bases').put(restRow({ articleId, tabId, base, sent }))] : []),
    tx.done,
  ])
  // Before it is done: a clearing that is asked for meanwhile comes after it, and takes the base away.
  written.set(articleId, { base, sent })
  await kept.catch((error: unknown) => {
    written.delete(articleId)
    throw error
  })
}

const restRow = ({ articleId, tabId, base, sent }: Rest & { articleId: string; tabId: string }) => ({
  articleId,
  tabId,
  base: `{"version":${base.version},"content":${contentJson(base.content)}}`,
  sent: sent ? contentOver(base.content, sent) : 'null',
})
