/** When a pause in typing is long enough to save, and how long typing may go on without one; milliseconds. */
const pause = 600
const longest = 3_000
/** The waits after failed attempts grow from the first to the last, in milliseconds. */
const firstWait = 1_000
const lastWait = 15_000

export type SaveTimer = {
  /** Saves after a pause in typing, and at the latest three seconds after the first call. */
  readonly soon: () => void
  /** What was to be saved soon is being saved now. A next try stays due: the save may be waiting for it. */
  readonly saved: () => void
  /** Tries again after a wait that grows with the number of failed attempts. */
  readonly retry: (tries: number) => void
  readonly end: () => void
}

export function saveTimer(onDue: () => void, onRetry: () => void): SaveTimer {
  let due: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null
  const saved = (): void => {
    clearTimeout(due)
    since = null
  }
  return {
    soon: () => {
      since ??= Date.now()
      clearTimeout(due)
      due = setTimeout(onDue, Math.max(0, Math.min(pause, since + longest - Date.now())))
    },
    retry: (tries) => {
      clearTimeout(again)
      again = setTimeout(onRetry, retryWait(tries))
    },
    saved,
    end: () => {
      saved()
      clearTimeout(again)
    },
  }
}

/** The wait before the next attempt, in milliseconds. */
export const retryWait = (tries: number): number => Math.min(lastWait, firstWait * 2 ** (tries - 1))
