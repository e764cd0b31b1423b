import { idbJournal } from './idbJournal.ts'
import type { Journal } from './journal.ts'

let opened: Journal | undefined

/** The one journal of this page. */
export const browserJournal = (): Journal => (opened ??= idbJournal())
