import { isUnsaved } from './draftState.ts'
import type { DraftStore } from './draftStore.ts'

/**
 * Ties a store to the life of its page: hidden or left, it keeps and saves at once; back online it tries at once; seen
 * again, it looks what the server holds. A warning on leaving is given only where the text stands nowhere else.
 */
export function watchPage(store: DraftStore): () => void {
  const onVisibility = (): void => {
    if (document.visibilityState === 'visible') {
      // Timers may have slept, and in another tab somebody may have signed in meanwhile.
      if (isUnsaved(store.state())) store.retry()
      return store.look()
    }
    store.keep()
    if (isUnsaved(store.state())) void store.flush()
  }
  const onLeave = (event: BeforeUnloadEvent): void => {
    const state = store.state()
    store.keep()
    if (isUnsaved(state) && !state.journalWorks) event.preventDefault()
  }
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pagehide', store.keep)
  window.addEventListener('beforeunload', onLeave)
  window.addEventListener('online', store.retry)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pagehide', store.keep)
    window.removeEventListener('beforeunload', onLeave)
    window.removeEventListener('online', store.retry)
  }
}
