import type { ArticleContent } from '#domain/body/content.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'

/** A version of the draft that the server holds. */
export type DraftVersion = { readonly version: number; readonly content: ArticleContent }

/** What is there in place of what a save was made on, and whether it is this person's own (from another tab). */
export type DraftElsewhere = DraftVersion & { readonly byMe: boolean; readonly by: string | null }

/** A save that was sent and not answered yet. */
export type SentSave = DraftVersion & {
  readonly saveKey: string
  /** How many edits it holds. */
  readonly edits: number
  /** False once the server could not be reached; then the very same is sent again. */
  readonly inFlight: boolean
}

export type Trouble =
  | { readonly kind: 'offline' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'conflict'; readonly base: ArticleContent; readonly theirs: DraftElsewhere }

/** Where the text on screen stands towards the server. */
export type DraftState = {
  /** The last version of the server's that the text on screen rests on. */
  readonly base: DraftVersion
  /** Rises with every change on screen. */
  readonly edits: number
  /** How many of the edits the base holds. */
  readonly savedEdits: number
  readonly sent: SentSave | null
  readonly trouble: Trouble | null
  /** Failed attempts in a row. */
  readonly tries: number
  /** False where the browser's journal cannot be written (its disk is full, or it has none). */
  readonly journalWorks: boolean
}

export const openDraft = (base: DraftVersion): DraftState => ({
  base,
  edits: 0,
  savedEdits: 0,
  sent: null,
  trouble: null,
  tries: 0,
  journalWorks: true,
})

/** Holds the screen anything that the server is not known to hold? */
export const isUnsaved = (state: DraftState): boolean => state.edits > state.savedEdits

/** What a person is told about saving. */
export type SaveStatus = 'saved' | 'saving' | Trouble['kind']

export function saveStatus(state: DraftState): SaveStatus {
  if (state.trouble) return state.trouble.kind
  return isUnsaved(state) ? 'saving' : 'saved'
}
