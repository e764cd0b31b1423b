import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

/** A sentence shown for a while and read aloud. `text` is in the person's language already. */
export type Notice = { readonly text: string; readonly kind: 'done' | 'refused' }

/** What is waiting to be shown; `Notices` shows it. */
export const noticeQueue = new ToastQueue<Notice>({ maxVisibleToasts: 3 })

/** Says that something was done (six seconds), or why it was not (until closed). */
export function notify(text: string, kind: Notice['kind'] = 'done'): void {
  noticeQueue.add({ text, kind }, kind === 'done' ? { timeout: 6000 } : {})
}
