import type { Journal, JournalEntry } from './journal.ts'

/** How often the journal is written at most, in milliseconds. */
const interval = 50

/** Writes the journal at once, then at most every 50 ms, and one write at a time. */
export type JournalWriter = {
  readonly write: () => void
  /** Writes what waits without waiting longer. */
  readonly flush: () => void
  readonly clear: () => void
}

/** `entry` gives what is to be kept at that moment; it is told whether the device kept it. */
export function journalWriter(
  journal: Journal,
  entry: () => JournalEntry,
  tell: { readonly onKept: () => void; readonly onFailure: () => void },
): JournalWriter {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0
  const writeNow = (): void => {
    clearTimeout(timer)
    timer = undefined
    last = Date.now()
    journal.write(entry()).then(tell.onKept, tell.onFailure)
  }
  return {
    write: () => {
      if (timer !== undefined) return
      const wait = last + interval - Date.now()
      if (wait <= 0) writeNow()
      else timer = setTimeout(writeNow, wait)
    },
    flush: () => {
      if (timer !== undefined) writeNow()
    },
    clear: () => {
      clearTimeout(timer)
      timer = undefined
      const { articleId, tabId } = entry()
      journal.clear(articleId, tabId).catch(tell.onFailure)
    },
  }
}
