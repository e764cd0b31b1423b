import type { ArticleView } from '#domain/articles/articleView.ts'
import { afterComposing } from '#editor/keys/isComposing.ts'
import { browserJournal } from './browserJournal.ts'
import { draftStore, type DraftStore } from './draftStore.ts'
import { isUnsaved, type DraftElsewhere } from './draftState.ts'
import { fetchDraft, sendDraft } from './httpDraft.ts'
import type { Journal, JournalEntry } from './journal.ts'
import { keptText } from './keptText.ts'
import { randomKey } from './randomKey.ts'
import { recoverDraft } from './recoverDraft.ts'
import { screenContent, type ScreenContent } from './screenContent.ts'
import { tabChannel } from './tabChannel.ts'
import { tabIdentity } from './tabIdentity.ts'
import { watchPage } from './watchPage.ts'

/** An article that is open to type in: what is on screen, and what keeps it. */
export type OpenArticle = {
  readonly screen: ScreenContent
  readonly store: DraftStore
  /** True where text from a page that was lost is on screen again. */
  readonly wasRecovered: boolean
  readonly close: () => void
}

/** The view's draft as a version that stands on the server. Views name people, not accounts: it counts as another's. */
export const draftOfView = ({ draft, me }: ArticleView, byMe = false): DraftElsewhere => ({
  version: draft.version,
  content: draft.content,
  by: draft.updatedBy,
  byMe: byMe && draft.updatedBy === me.displayName,
})

/** Opens an article: first the journal is compared with what the server holds, then it is shown. */
export async function openArticle(view: ArticleView): Promise<OpenArticle> {
  const journal = browserJournal()
  const tabId = await tabIdentity()
  const who = { articleId: view.id, userId: view.me.userId, tabId }
  const entry = await keptText(journal, who)
  const recovered = recoverDraft(draftOfView(view), entry)
  await moveEntry(journal, entry, tabId)
  const screen = screenContent(recovered.content)
  const channel = tabChannel({ ...who, displayName: view.me.displayName }, (now) => store.elsewhere(now))
  const store = draftStore(
    {
      ...who,
      journal,
      read: screen.read,
      show: screen.replace,
      whenSettled: afterComposing,
      send: (save) => sendDraft(who.articleId, who.userId, save),
      fetchNow: () => fetchDraft(who.articleId, who.userId),
      tellTabs: channel.tell,
      newKey: randomKey,
    },
    recovered.state,
  )
  const stops = [screen.onEdited(store.edited), watchPage(store), channel.close, store.close]
  const wasRecovered = entry !== null && isUnsaved(recovered.state)
  return { screen, store, wasRecovered, close: () => stops.forEach((stop) => stop()) }
}

/** What a lost tab kept is this tab's to keep now. */
async function moveEntry(journal: Journal, entry: JournalEntry | null, tabId: string): Promise<void> {
  if (!entry || entry.tabId === tabId) return
  try {
    await journal.write({ ...entry, tabId })
    await journal.clear(entry.articleId, entry.tabId)
  } catch (error) {
    console.warn('The journal could not be moved; the text stays under its old name.', error)
  }
}
