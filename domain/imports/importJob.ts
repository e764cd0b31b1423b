import { z } from 'zod'
import { textEncodings } from '../formats/plainText/detectEncoding.ts'
import type { Problem } from '../source/sourcePage.ts'
import type { Refusal } from '../workflow/refusal.ts'
import type { ImportProposal, ProposedIssue } from './proposal.ts'

export const importStates = ['uploading', 'proposed', 'waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type ImportState = (typeof importStates)[number]

/** Nothing more will happen to it. */
export const isOver = (state: ImportState): boolean => state === 'done' || state === 'failed' || state === 'cancelled'

/** What an import may bring: of one file and of all of them, in bytes, and how many files. */
export const uploadLimits = { file: 4 * 2 ** 30, all: 16 * 2 ** 30, files: 20_000 } as const
export type UploadLimits = { readonly [Name in keyof typeof uploadLimits]: number }

const short = z.string().max(40).optional()
const long = z.string().max(2_000)

/** What a person says of the files of an import: of all of them, and by the ids of questions. */
export const importAnswersSchema = z.object({
  date: z.iso.date().optional(),
  number: short,
  edition: short,
  encoding: z.enum(textEncodings).optional(),
  answers: z.record(long, long).optional(),
})
export type ImportAnswers = z.infer<typeof importAnswersSchema>

/** What became of one issue. */
export type ImportOutcome = {
  readonly issueId: string
  readonly date: string
  readonly edition: string
  /** True where the same files had been imported before: nothing was changed. */
  readonly unchanged: boolean
  readonly pages: number
  readonly lines: number
  readonly articles: number
  /** Pages that got another source beside their own; absent in what was kept before there could be. */
  readonly beside?: number
}

/** One import in the list. */
export type ImportRow = {
  readonly id: string
  readonly publication: { readonly slug: string; readonly title: string; readonly language: string }
  readonly state: ImportState
  /** Who gave the files. */
  readonly person: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly files: number
  readonly bytes: number
  readonly pagesDone: number
  readonly pagesTotal: number
  readonly problems: number
  readonly outcomes: readonly ImportOutcome[]
  readonly failure: Refusal | null
}

/** One import as its screen shows it. */
export type ImportView = Omit<ImportRow, 'problems'> & {
  readonly proposal: ImportProposal | null
  readonly answers: ImportAnswers
  readonly problems: readonly Problem[]
}

/** How many pages an issue has, as far as its files say: a package counts as one until it is read. */
export const countPages = ({ pages, packages }: ProposedIssue): number => pages.length + packages.length
