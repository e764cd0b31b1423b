import type { ArticleContent } from '#domain/body/content.ts'
import type { SaveAnswer } from './draftEvent.ts'
import type { DraftElsewhere, SentSave } from './draftState.ts'
import type { Journal } from './journal.ts'

/** All that the draft store needs of the world. */
export type DraftPorts = {
  readonly articleId: string
  readonly tabId: string
  readonly userId: string
  /** What is on screen now. */
  readonly read: () => ArticleContent
  /** Puts a text on screen, the caret staying where it can. */
  readonly show: (content: ArticleContent) => void
  /** Calls back when no input method is composing: at once, or at its end. */
  readonly whenSettled: (then: () => void) => void
  readonly send: (save: SentSave) => Promise<SaveAnswer>
  /** What the server holds now; null where it cannot be asked. */
  readonly fetchNow: () => Promise<DraftElsewhere | null>
  readonly journal: Journal
  readonly tellTabs: (now: { readonly version: number; readonly content: ArticleContent }) => void
  readonly newKey: () => string
}
