import type { TextEncoding } from '#domain/formats/plainText/detectEncoding.ts'
export const fileKinds = ['text', 'package', 'pdf', 'image', 'archive', 'unknown'] as const
/** What a file is by its contents; a package is a text that names other files as its pages. */
export type FileKind = (typeof fileKinds)[number]

/** A file that was given, by its path in the folder or ZIP (`/` between names), and what is known of its contents. */
export type GivenFile = {
  readonly path: string
  readonly kind: FileKind
  /** Pages that it holds, where that is known: a PDF may be a whole issue. 0 for a PDF that cannot be opened. */
  readonly pages?: number
  /** The days that its text says it is of (`printedDates`), where it says any. */
  readonly printed?: readonly string[]
}

/** A page as it is proposed: the files that are of it, by path. A page has a text or a PDF, or both. */
export type ProposedPage = {
  /** As its files' names have it; null leaves it to the page. */
  readonly label: string | null
  readonly text: string | null
  readonly image: string | null
  /** `page` counts from 1. */
  readonly pdf: { readonly path: string; readonly page: number } | null
}

export type ProposedIssue = {
  /** YYYY-MM-DD; null where no name holds one: then there is a question. */
  readonly date: string | null
  readonly number: string | null
  /** Empty for the only edition of a day. */
  readonly edition: string
  readonly packages: readonly string[]
  /** Texts that lie with a package, which says itself which of them are its pages. */
  readonly beside: readonly string[]
  readonly pages: readonly ProposedPage[]
  /** That a person says the texts are in; absent where it is found out. */
  readonly encoding?: TextEncoding
}

export const questionCodes = [
  'publication',
  'date',
  'dateOf',
  'number',
  'text',
  'image',
  'pdf',
  'isPage',
  'order',
] as const

/** What the names leave open. `messages` has a sentence for each code, with its values. */
export type Question = {
  /** The key of its answer. It names files, so that it stays the same when a date or number is said. */
  readonly id: string
  readonly code: (typeof questionCodes)[number]
  /** Nothing can be imported before it is answered. */
  readonly required: boolean
  /** None where any answer is possible. */
  readonly choices: readonly string[]
  /** Files that wait for the answer and stand nowhere else. */
  readonly files: readonly string[]
  /** Of `date`: `printed` is the one day that the pages say they are of, as a likely answer. */
  readonly values: Readonly<Record<string, string>>
}

export const leftOutReasons = [
  'system',
  'archive',
  'unknown',
  'imageAlone',
  'pdfOfIssue',
  'pdfUnreadable',
  'notChosen',
  'otherDate',
] as const
export type LeftOut = { readonly path: string; readonly reason: (typeof leftOutReasons)[number] }

/** What given files will become, before anything is written. */
export type ImportProposal = {
  /** Slug; null where there is a question. */
  readonly publication: string | null
  readonly issues: readonly ProposedIssue[]
  readonly questions: readonly Question[]
  readonly leftOut: readonly LeftOut[]
  /** What was asked for and is not what the names say. */
  readonly remarks: readonly {
    readonly code: 'dateNotNamed' | 'issueExists'
    readonly values: Readonly<Record<string, string>>
  }[]
}

/** What a person said already. */
export type Known = {
  readonly publications: readonly { readonly slug: string; readonly title: string }[]
  readonly publication?: string | undefined
  /** YYYY-MM-DD */
  readonly date?: string | undefined
  readonly number?: string | undefined
  readonly edition?: string | undefined
  /** Of the texts, where it is not to be found out. */
  readonly encoding?: TextEncoding | undefined
  /** By the ids of questions. */
  readonly answers?: Readonly<Record<string, string>> | undefined
  /** The files were given in the order of their pages; else their order says nothing. */
  readonly inOrder?: boolean | undefined
}
