import type { ArticleContent } from '#domain/body/content.ts'
import { mergeContents, mergedContent } from '#domain/body/mergeContents.ts'
import { nextDraft } from './draftMachine.ts'
import { openDraft, type DraftElsewhere, type DraftState } from './draftState.ts'
import type { JournalEntry } from './journal.ts'

/** What is shown on load, and where it stands towards the server. */
export type Recovered = { readonly state: DraftState; readonly content: ArticleContent }

/**
 * Compares what the server holds with what the journal kept: text that rests on the same version is shown again and
 * saved; text that the server holds already is forgotten; where the server moved on, the two are merged if no line was
 * changed by both, else both are kept and the state is a conflict for the person to settle.
 */
export function recoverDraft(server: DraftElsewhere, entry: JournalEntry | null): Recovered {
  if (!entry) return { state: openDraft(server), content: server.content }
  const kept: DraftState = { ...openDraft(entry.base), edits: 1, sent: sentBefore(entry) }
  const compared = nextDraft(kept, { type: 'elsewhere', now: server, content: entry.content })
  const merged = cleanMerge(compared.state, entry.content)
  const { state, effects } = merged ? nextDraft(compared.state, { type: 'chosen', content: merged }) : compared
  const shown = effects.findLast((effect) => effect.do === 'show')
  return { state: { ...state, sent: null }, content: shown?.content ?? entry.content }
}

/** A save of the lost page's, that may have arrived or not. It held less than all edits. */
const sentBefore = ({ base, sent }: JournalEntry): DraftState['sent'] =>
  sent && { version: base.version, content: sent, saveKey: '', edits: 0, inFlight: false }

function cleanMerge({ trouble }: DraftState, kept: ArticleContent): ArticleContent | null {
  if (trouble?.kind !== 'conflict') return null
  const merge = mergeContents(trouble.base, kept, trouble.theirs.content)
  return merge.isClean ? mergedContent(merge) : null
}
