import type { ArticleContent } from '#domain/body/content.ts'
import { addsNothing, mergeContents, mergedContent } from '#domain/body/mergeContents.ts'
import { sameContent } from '#domain/body/sameContent.ts'
import type { DraftEffect, DraftEvent, SaveAnswer } from './draftEvent.ts'
import { isUnsaved, type DraftElsewhere, type DraftState, type DraftVersion } from './draftState.ts'

/** What follows from an event: the new state, and what is to be done. */
export type Next = { readonly state: DraftState; readonly effects: readonly DraftEffect[] }

const stay = (state: DraftState): Next => ({ state, effects: [] })
const journal = { do: 'journal' } as const
const saveSoon = { do: 'saveSoon' } as const

/**
 * The rules of saving (design: nothing typed is ever lost). One save is under way at a time; one that may or may not
 * have arrived is sent again as it was; a version of the server's is never written over without the person's choice;
 * what is unsaved stays in the journal.
 */
export function nextDraft(state: DraftState, event: DraftEvent): Next {
  switch (event.type) {
    case 'edited':
      return { state: { ...state, edits: state.edits + 1 }, effects: [journal, ...(maySend(state) ? [saveSoon] : [])] }
    case 'due':
      return due(state, event)
    case 'answered':
      return state.sent?.saveKey === event.saveKey ? answered(state, event.answer, event.content) : stay(state)
    case 'elsewhere':
      return elsewhere(state, event.now, event.content)
    case 'chosen':
      return chosen(state, event.content)
    case 'retry':
      return retry(state)
    case 'journalFailed':
      return stay({ ...state, journalWorks: false })
    case 'journalKept':
      return stay({ ...state, journalWorks: true })
  }
}

const maySend = ({ trouble }: DraftState): boolean => trouble === null || trouble.kind === 'refused'

function due(state: DraftState, event: { content: ArticleContent; saveKey: string }): Next {
  if (!maySend(state) || state.sent?.inFlight) return stay(state)
  if (state.sent) return resend(state)
  if (!isUnsaved(state)) return stay(state)
  const { content, saveKey } = event
  if (sameContent(content, state.base.content)) return settled({ ...state, trouble: null })
  const sent = { version: state.base.version, content, saveKey, edits: state.edits, inFlight: true }
  return { state: { ...state, sent }, effects: [{ do: 'send', save: sent }] }
}

function resend(state: DraftState): Next {
  if (!state.sent) return stay(state)
  const sent = { ...state.sent, inFlight: true }
  return { state: { ...state, sent }, effects: [{ do: 'send', save: sent }] }
}

function answered(state: DraftState, answer: SaveAnswer, content: ArticleContent): Next {
  const { sent } = state
  if (!sent) return stay(state)
  const waiting = { ...state, sent: { ...sent, inFlight: false } }
  switch (answer.kind) {
    case 'saved':
      return acknowledged(state, { version: answer.version, content: sent.content }, sent.edits)
    case 'stale':
      return answer.now.version > state.base.version
        ? elsewhere(waiting, answer.now, content)
        : putBack(waiting, answer.now, content)
    case 'refused':
      return stay({ ...state, sent: null, trouble: { kind: 'refused', refusal: answer.refusal } })
    case 'signedOut':
      return stay({ ...waiting, trouble: { kind: 'signedOut' } })
    case 'unreachable': {
      const tries = state.tries + 1
      const effects = [{ do: 'retryLater', tries }] as const
      return { state: { ...waiting, tries, trouble: { kind: 'offline' } }, effects }
    }
  }
}

/** The server holds these edits now. */
function acknowledged(state: DraftState, base: DraftVersion, edits: number): Next {
  const next = { ...state, base, savedEdits: edits, sent: null, trouble: null, tries: 0 }
  const rest: readonly DraftEffect[] = isUnsaved(next) ? [journal, saveSoon] : [{ do: 'clearJournal' }]
  return { state: next, effects: [{ do: 'tellTabs' }, ...rest] }
}

/** The screen and the server hold the same. */
const settled = (state: DraftState): Next => ({
  state: { ...state, savedEdits: state.edits, sent: null, tries: 0 },
  effects: [{ do: 'clearJournal' }],
})

function elsewhere(state: DraftState, now: DraftElsewhere, content: ArticleContent): Next {
  const { base, sent, trouble } = state
  if (sent?.inFlight || now.version <= base.version) return stay(state)
  if (sent && sameContent(sent.content, now.content)) return acknowledged(state, now, sent.edits)
  if (trouble?.kind === 'conflict') return stay({ ...state, trouble: { ...trouble, theirs: now } })
  const rebased = { ...state, base: now, sent: null, trouble: null, tries: 0 }
  if (!isUnsaved(state) || addsNothing(base.content, content, now.content)) return adopted(rebased)
  if (sameContent(base.content, now.content)) return { state: rebased, effects: [journal, saveSoon] }
  const merge = mergeContents(base.content, content, now.content)
  if (now.byMe && merge.isClean) return shown(rebased, mergedContent(merge))
  return {
    state: { ...state, sent: null, trouble: { kind: 'conflict', base: base.content, theirs: now } },
    effects: [journal],
  }
}

/**
 * The server holds an older version than it gave out, as after a backup was put back. What is newer on screen is not
 * written over it unasked, and not given up either.
 */
function putBack(state: DraftState, now: DraftElsewhere, content: ArticleContent): Next {
  if (sameContent(content, now.content)) return settled({ ...state, base: now, trouble: null })
  const trouble = { kind: 'conflict', base: now.content, theirs: now } as const
  return { state: { ...state, sent: null, trouble }, effects: [journal] }
}

function adopted(state: DraftState): Next {
  const { effects, state: next } = settled(state)
  return { state: next, effects: [{ do: 'show', content: state.base.content }, ...effects] }
}

/** Puts a text on screen that the server does not hold yet. */
const shown = (state: DraftState, content: ArticleContent): Next => ({
  state: { ...state, edits: state.edits + 1 },
  effects: [{ do: 'show', content }, journal, saveSoon],
})

function chosen(state: DraftState, content: ArticleContent): Next {
  if (state.trouble?.kind !== 'conflict') return stay(state)
  const rebased = { ...state, base: state.trouble.theirs, trouble: null, sent: null, tries: 0 }
  return sameContent(content, rebased.base.content) ? adopted(rebased) : shown(rebased, content)
}

function retry(state: DraftState): Next {
  if (state.trouble?.kind === 'conflict' || state.sent?.inFlight) return stay(state)
  const ready = { ...state, trouble: null }
  if (state.sent) return resend(ready)
  return isUnsaved(state) ? { state: ready, effects: [{ do: 'saveNow' }] } : stay(ready)
}
