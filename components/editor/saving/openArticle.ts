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

/** Articles whose screen is gone and whose last text is still on its way to the server. */
const leaving = new Map<string, { readonly left: Promise<void>; readonly end: () => void }>()
/** How long a save that is on its way is waited for before its article is opened again, in milliseconds. */
const patience = 500

/** Opens an article: first the journal is compared with what the server holds, then it is shown. */
export async function openArticle(view: ArticleView): Promise<OpenArticle> {
  const before = leaving.get(view.id)
  if (before) await Promise.race([before.left, new Promise((resolve) => setTimeout(resolve, patience))])
  before?.end()
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
  const stopEdits = screen.onEdited(store.edited)
  const unwatch = watchPage(store)
  // A page that was gone back to may show an older version than the one that was saved since.
  store.look()
  const close = (): void => {
    stopEdits()
    const left = store.leave().then(() => {
      unwatch()
      channel.close()
      if (leaving.get(view.id)?.end === store.end) leaving.delete(view.id)
    })
    leaving.set(view.id, { left, end: store.end })
  }
  return { screen, store, close, wasRecovered: entry !== null && isUnsaved(recovered.state) }
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
