import type { ArticleContent } from '#domain/body/content.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import type { DraftElsewhere, SentSave } from './draftState.ts'

/** What the server, or the way to it, said to a save. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly now: DraftElsewhere }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'signedOut' }
  /** Nothing came back, or nothing that can be trusted (5xx): it may have been saved or not. */
  | { readonly kind: 'unreachable' }

/** What happens to a draft. `content` is what is on screen at that moment. */
export type DraftEvent =
  | { readonly type: 'edited' }
  /** It is time to save. `saveKey` is a new one, for a new save. */
  | { readonly type: 'due'; readonly content: ArticleContent; readonly saveKey: string }
  | {
      readonly type: 'answered'
      readonly saveKey: string
      readonly answer: SaveAnswer
      readonly content: ArticleContent
    }
  /** Another tab, or a look at the server, says what is there now. */
  | { readonly type: 'elsewhere'; readonly now: DraftElsewhere; readonly content: ArticleContent }
  /** The person chose between two texts. */
  | { readonly type: 'chosen'; readonly content: ArticleContent }
  /** Try again now: back online, signed in again, or asked to. */
  | { readonly type: 'retry' }
  | { readonly type: 'journalFailed' }
  /** The device has room again. */
  | { readonly type: 'journalKept' }

/** What is to be done then, in this order. */
export type DraftEffect =
  | { readonly do: 'journal' }
  | { readonly do: 'clearJournal' }
  | { readonly do: 'saveSoon' }
  | { readonly do: 'saveNow' }
  | { readonly do: 'send'; readonly save: SentSave }
  | { readonly do: 'retryLater'; readonly tries: number }
  | { readonly do: 'show'; readonly content: ArticleContent }
  | { readonly do: 'tellTabs' }
