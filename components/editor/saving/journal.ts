import type { ArticleContent } from '#domain/body/content.ts'
import type { DraftVersion } from './draftState.ts'

/** What the browser keeps of one tab's unsaved text of one article. */
export type JournalEntry = {
  readonly articleId: string
  readonly tabId: string
  /** Whose text it is; nobody else is offered it. */
  readonly userId: string
  /** What the server held when the text was begun. */
  readonly base: DraftVersion
  /** A save that may have arrived without an answer. */
  readonly sent: ArticleContent | null
  readonly content: ArticleContent
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The journal as the draft store needs it: kept on the device, at once, whatever becomes of tab and server. */
export type Journal = {
  /** Unsaved texts of an article, oldest first. */
  readonly read: (articleId: string) => Promise<readonly JournalEntry[]>
  /** Unsaved texts of all articles, oldest first. */
  readonly readAll: () => Promise<readonly JournalEntry[]>
  /** Refuses (rejects) where the device has no room. */
  readonly write: (entry: JournalEntry) => Promise<void>
  readonly clear: (articleId: string, tabId: string) => Promise<void>
}
