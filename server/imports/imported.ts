import type { Problem, SourcePage } from '#domain/source/sourcePage.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import type { Transaction } from '../database/db.ts'
import type { ReadFrom } from './readFiles.ts'

/** A page as it is imported: read, labelled, its original kept. Its lines and blocks wait elsewhere (`PageSpool`). */
export type ImportedPage = ReadFrom & {
  readonly page: Omit<SourcePage, 'lines' | 'blocks'>
  readonly sha256: string
  readonly storageKey: string
  readonly label: string
  /** From 1. */
  readonly sequence: number
}

/** What an import did. */
export type IssueImported = {
  readonly issueId: string
  /** True where the same bytes had been imported before: nothing was changed. */
  readonly unchanged: boolean
  readonly pages: number
  readonly lines: number
  readonly articles: number
  /** Pages that existed and got these files as another source beside their own: their text is as it was. */
  readonly beside: number
  readonly problems: readonly Problem[]
}

/** Who wants to know how far an import is, and may stop it. */
export type ImportWatch = {
  /** So many more pages are read and kept; nothing of the issue is written yet. False: it is no longer wanted. */
  readonly pagesKept: (count: number) => Promise<boolean>
  /** In the transaction that writes the issue, after it; a refusal undoes all of it. */
  readonly written: (tx: Transaction, done: IssueImported) => Promise<Refusal | null>
}
