import type { Journal, JournalEntry } from './journal.ts'

/** How often the journal is written at most, in milliseconds. */
const interval = 50

/** Writes the journal once what was typed is seen, at most every 50 ms, and one write at a time. */
export type JournalWriter = {
  readonly write: () => void
  /** Writes what waits without waiting longer. */
  readonly flush: () => void
  readonly clear: () => void
}

/** `entry` gives what is to be kept at that moment; `onFailure` is told when the device would not keep it. */
export function journalWriter(
  journal: Journal,
  entry: () => JournalEntry,
  tell: { readonly onFailure: () => void },
): JournalWriter {
  let stop: (() => void) | null = null
  let last = 0
  const writeNow = (): void => {
    stop?.()
    stop = null
    last = Date.now()
    journal.write(entry()).catch(tell.onFailure)
  }
  return {
    write: () => {
      stop ??= afterPaint(writeNow, last + interval - Date.now())
    },
    flush: () => {
      if (stop) writeNow()
    },
    clear: () => {
      stop?.()
      stop = null
      const { articleId, tabId } = entry()
      journal.clear(articleId, tabId).catch(tell.onFailure)
    },
  }
}

/**
 * Calls back when the next frame was drawn and so many milliseconds are over: a key is seen before it is kept. Where no
 * frame comes, as in a hidden page, after the interval. Gives back how to call it off.
 */
function afterPaint(then: () => void, wait: number): () => void {
  const from = Date.now()
  let drawn: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    drawn = setTimeout(then, from + wait - Date.now())
  })
  const late = setTimeout(then, Math.max(wait, interval))
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(drawn)
    clearTimeout(late)
  }
}
