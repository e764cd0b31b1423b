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
  event.isComposing || event.keyCode === 229 || composing || event.timeStamp - endedAt < momentAfter

/** Listens to compositions anywhere in the page; gives back what stops it. */
export function watchComposition(target: EventTarget): () => void {
  const start = (): void => void (composing = true)
  const end = (event: Event): void => {
    composing = false
    endedAt = event.timeStamp
  }
  target.addEventListener('compositionstart', start, true)
  target.addEventListener('compositionend', end, true)
  return () => {
    target.removeEventListener('compositionstart', start, true)
    target.removeEventListener('compositionend', end, true)
    composing = false
  }
}
