/** How long after its end an input method may still send the key that ended it, in milliseconds. */
const momentAfter = 30

let composing = false
let endedAt = Number.NEGATIVE_INFINITY

/** What the guard needs of a keyboard event. */
export type KeyLike = {
  readonly isComposing: boolean
  readonly keyCode: number
  /** Milliseconds since the page began. */
  readonly timeStamp: number
}

/**
 * Does this key belong to an input method? True while it composes, for the key code 229 that stands for "taken by the
 * input method", and for the moment after its end, in which some browsers send the Enter that chose the word. Every
 * key handler asks here first.
 */
export const isComposing = (event: KeyLike): boolean =>
  event.isComposing || event.keyCode === 229 || event.timeStamp - endedAt < momentAfter

/** Listens to compositions anywhere in the page; gives back what stops it. */
export function watchComposition(target: EventTarget): () => void {
  const start = (): void => void (composing = true)
  const end = (event: Event): void => {
    composing = false
    endedAt = event.timeStamp
  }
  // A field that vanishes while composing never tells of the end; the next plain key does.
  const key = (event: Event): void => {
    if ('isComposing' in event && !isComposing(event as KeyboardEvent)) composing = false
  }
  const listeners = [
    ['compositionstart', start],
    ['compositionend', end],
    ['keydown', key],
  ] as const
  for (const [type, listener] of listeners) target.addEventListener(type, listener, true)
  return () => {
    for (const [type, listener] of listeners) target.removeEventListener(type, listener, true)
  }
}

/** Calls `then` when no input method is composing: at once, or a moment after the end, when its text is in its place. */
export function afterComposing(then: () => void): void {
  if (!composing) return then()
  setTimeout(() => afterComposing(then), momentAfter * 2)
}
