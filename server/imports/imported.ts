import type { Problem } from '#domain/source/sourcePage.ts'
import type { ReadPage } from './readSources.ts'

/** A page as it is imported: read, labelled, its original kept. */
export type ImportedPage = ReadPage & {
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
  readonly problems: readonly Problem[]
}
