import type { Transaction } from '@tiptap/pm/state'
import { StepMap } from '@tiptap/pm/transform'

/** Whether a transaction puts text in, takes some out or moves it: marks and lines alone change no place. */
export const changesText = (tr: Transaction): boolean => tr.mapping.maps.some((map) => map !== StepMap.empty)
