import type { ArticleContent } from '#domain/body/content.ts'
import type { DraftEffect, DraftEvent } from './draftEvent.ts'
import { nextDraft } from './draftMachine.ts'
import type { DraftPorts } from './draftPorts.ts'
import { isUnsaved, type DraftElsewhere, type DraftState, type SentSave } from './draftState.ts'
import { journalWriter, type JournalWriter } from './journalWriter.ts'
import { saveTimer, type SaveTimer } from './saveTimer.ts'

/** Keeps what is typed: in the journal at once, on the server soon after. */
export type DraftStore = {
  readonly state: () => DraftState
  readonly subscribe: (listener: () => void) => () => void
  /** Something on screen changed. */
  readonly edited: () => void
  /** Another tab's saved version, or what a new look at the server shows. */
  readonly elsewhere: (now: DraftElsewhere) => void
  readonly choose: (content: ArticleContent) => void
  /** Tries at once. */
  readonly retry: () => void
  /** Asks the server what it holds and takes it over where nothing is unsaved. */
  readonly look: () => void
  /** Writes the journal at once: the page may be gone in a moment. */
  readonly keep: () => void
  /** Saves all that is typed; false where the server does not hold it in the end. */
  readonly flush: () => Promise<boolean>
  /**
   * The screen goes: what it held last is saved without it, and tried again as long as the page lives. Settles when the
   * server holds it, or when only the person can go on: then it stands in the journal.
   */
  readonly leave: () => Promise<void>
  /** Ends all of it at once; what is unsaved stands in the journal. */
  readonly end: () => void
}

type Running = {
  ports: DraftPorts
  readonly listeners: Set<() => void>
  readonly journal: JournalWriter
  readonly timer: SaveTimer
  state: DraftState
  isOpen: boolean
}

/** A store that begins in `state`: `openDraft` of what the server holds, or what `recoverDraft` made of the journal. */
export function draftStore(ports: DraftPorts, state: DraftState): DraftStore {
  const run: Running = {
    ports,
    state,
    isOpen: true,
    listeners: new Set(),
    journal: journalWriter(ports.journal, () => entryOf(run), {
      onFailure: () => happen(run, { type: 'journalFailed' }),
      onKept: () => run.state.journalWorks || happen(run, { type: 'journalKept' }),
    }),
    timer: saveTimer(
      () => saveNow(run),
      () => happen(run, { type: 'retry' }),
    ),
  }
  if (isUnsaved(state)) queueMicrotask(() => happen(run, { type: 'edited' }))
  return {
    state: () => run.state,
    subscribe: (listener) => {
      run.listeners.add(listener)
      return () => run.listeners.delete(listener)
    },
    edited: () => happen(run, { type: 'edited' }),
    elsewhere: (now) => settledly(run, () => ({ type: 'elsewhere', now, content: ports.read() })),
    choose: (content) => happen(run, { type: 'chosen', content }),
    retry: () => happen(run, { type: 'retry' }),
    look: () => void look(run),
    keep: () => run.journal.flush(),
    flush: () => flush(run),
    leave: () => leave(run),
    end: () => end(run),
  }
}

const entryOf = ({ ports, state }: Running) => ({
  articleId: ports.articleId,
  tabId: ports.tabId,
  userId: ports.userId,
  base: state.base,
  sent: state.sent?.content ?? null,
  content: ports.read(),
  at: Date.now(),
})

function happen(run: Running, event: DraftEvent): void {
  if (!run.isOpen) return
  const { state, effects } = nextDraft(run.state, event)
  run.state = state
  for (const effect of effects) effectOf(run, effect)
  for (const listener of run.listeners) listener()
}

/** What may put another text on screen waits until no input method is composing. */
const settledly = (run: Running, event: () => DraftEvent): void =>
  run.ports.whenSettled(() => run.isOpen && happen(run, event()))

function effectOf(run: Running, effect: DraftEffect): void {
  switch (effect.do) {
    case 'journal':
      return run.journal.write()
    case 'clearJournal':
      return run.journal.clear()
    case 'saveSoon':
      return run.timer.soon()
    case 'saveNow':
      return saveNow(run)
    case 'retryLater':
      return run.timer.retry(effect.tries)
    case 'show':
      return run.ports.show(effect.content)
    case 'tellTabs':
      return run.ports.tellTabs(run.state.base)
    case 'send':
      return void send(run, effect.save)
  }
}

function saveNow(run: Running): void {
  run.timer.saved()
  happen(run, { type: 'due', content: run.ports.read(), saveKey: run.ports.newKey() })
}

async function send(run: Running, save: SentSave): Promise<void> {
  run.journal.write()
  const answer = await run.ports.send(save)
  const event = (): DraftEvent => ({ type: 'answered', saveKey: save.saveKey, answer, content: run.ports.read() })
  if (answer.kind === 'stale') settledly(run, event)
  else happen(run, event())
}

async function look(run: Running): Promise<void> {
  const now = await run.ports.fetchNow()
  if (now) settledly(run, () => ({ type: 'elsewhere', now, content: run.ports.read() }))
}

function flush(run: Running): Promise<boolean> {
  run.journal.flush()
  if (run.state.trouble) happen(run, { type: 'retry' })
  saveNow(run)
  return new Promise((resolve) => {
    const check = (): void => {
      if (run.isOpen && isUnsaved(run.state) && (!run.state.trouble || run.state.sent?.inFlight)) return
      run.listeners.delete(check)
      resolve(!isUnsaved(run.state))
    }
    run.listeners.add(check)
    check()
  })
}

function leave(run: Running): Promise<void> {
  run.journal.flush()
  let last = run.ports.read()
  const show = (content: ArticleContent): void => void (last = content)
  run.ports = { ...run.ports, show, read: () => last, whenSettled: (then) => then() }
  return new Promise((resolve) => {
    const check = (): void => {
      const isWaiting = run.state.sent?.inFlight || run.state.trouble?.kind === 'offline'
      if (run.isOpen && isUnsaved(run.state) && (isWaiting || !run.state.trouble)) return
      end(run)
      resolve()
    }
    run.listeners.add(check)
    if (isUnsaved(run.state)) saveNow(run)
    check()
  })
}

function end(run: Running): void {
  if (!run.isOpen) return
  run.journal.flush()
  run.timer.end()
  run.isOpen = false
  for (const listener of run.listeners) listener()
}
