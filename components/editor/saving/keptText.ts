import type { Journal, JournalEntry } from './journal.ts'
import { livingTabs } from './tabIdentity.ts'

/**
 * A person's unsaved texts of all articles, one of each and the newest first, that no other tab is at work on. None where
 * the journal cannot be read.
 */
export async function keptTexts(
  journal: Journal,
  of: { readonly userId: string; readonly tabId: string },
): Promise<readonly JournalEntry[]> {
  try {
    const [entries, living] = await Promise.all([journal.readAll(), livingTabs()])
    const own = entries.filter(
      ({ userId, tabId }) => userId === of.userId && (tabId === of.tabId || !living.has(tabId)),
    )
    return [...new Map(own.map((entry) => [entry.articleId, entry])).values()].reverse()
  } catch {
    return []
  }
}

/**
 * The unsaved text of an article that this tab should take up: what this very tab kept, else the newest of a tab that
 * is gone. Another person's text is left where it is. Null also where the journal cannot be read.
 */
export async function keptText(
  journal: Journal,
  of: { readonly articleId: string; readonly userId: string; readonly tabId: string },
): Promise<JournalEntry | null> {
  try {
    const [entries, living] = await Promise.all([journal.read(of.articleId), livingTabs()])
    const own = entries.filter((entry) => entry.userId === of.userId)
    const left = own.filter((entry) => !living.has(entry.tabId))
    return own.find((entry) => entry.tabId === of.tabId) ?? left.at(-1) ?? null
  } catch {
    return null
  }
}
