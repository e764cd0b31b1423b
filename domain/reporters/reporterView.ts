import type { BylineRole } from '#domain/assembly/assembly.ts'
import type { ArticleTitle } from '#domain/articles/articleState.ts'
import type { Likeness } from './nameLikeness.ts'
import type { ReporterKind } from './proposals.ts'
import type { ReporterRecord } from './reporterRecord.ts'

/** A reporter offered for a byline. */
export type ReporterChoice = {
  readonly id: string
  readonly displayName: string
  readonly organisation: string | null
  readonly kind: 'person' | 'agency' | 'collective'
  /** Mentions that point at them. */
  readonly articles: number
  /** True where this printed name was theirs before. */
  readonly printedBefore: boolean
}

/** A line of the list of reporters. */
export type ReporterRow = {
  readonly id: string
  readonly displayName: string
  readonly sortKey: string
  readonly kind: ReporterKind
  readonly organisation: string | null
  readonly mentions: number
  /** First and last year in which they signed; null where nothing points at them. */
  readonly years: { readonly from: number; readonly to: number } | null
}
export type ReporterList = {
  readonly rows: readonly ReporterRow[]
  readonly total: number
  readonly from: number
  readonly mayKeep: boolean
}
export const reportersPerList = 100
/** By the sound of names, by the strokes of surnames (姓氏笔画), by surnames in Latin letters. */
export const reporterOrders = ['pinyin', 'strokes', 'latin'] as const
export type ReporterOrder = (typeof reporterOrders)[number]

/** One byline of a reporter, as the desk lists it. */
export type SignedMention = {
  readonly mentionId: string
  readonly articleId: string
  readonly title: ArticleTitle
  readonly date: string
  readonly pageLabel: string | null
  readonly printed: string
  readonly name: string
  readonly role: string
  /** A person said that it is theirs; else a rule did. */
  readonly byHand: boolean
  /** A person set the byline itself; else the assembly found it. */
  readonly isSetByHand: boolean
}

/** Which bylines of a reporter are asked for: of one year and one role or of all, and how many of them are passed over. */
export type ShownMentions = { readonly year: number | null; readonly role: BylineRole | null; readonly from: number }
export const mentionsPerList = 200

/** A merge with who did it and when (ISO 8601, UTC); undone ones stay in the history. */
export type MergeRow = {
  readonly id: string
  readonly from: { readonly id: string; readonly displayName: string }
  readonly into: { readonly id: string; readonly displayName: string }
  readonly reason: string
  readonly by: string
  readonly at: string
  readonly undone: { readonly by: string; readonly at: string } | null
}

/** A record that somebody said is another one, with who said it and when (ISO 8601, UTC). */
export type ApartRow = {
  readonly other: { readonly id: string; readonly displayName: string }
  readonly by: string
  readonly at: string
}

/** All that the Reporter screen shows. Bylines are those of publications that the actor may know of. */
export type ReporterRecordView = {
  readonly id: string
  readonly slug: string
  readonly version: number
  readonly record: ReporterRecord
  readonly mergedInto: { readonly id: string; readonly displayName: string } | null
  /** Where a portrait is kept, as an address of the desk. */
  readonly portrait: string | null
  readonly years: readonly { readonly year: number; readonly role: BylineRole; readonly count: number }[]
  readonly together: readonly { readonly id: string; readonly displayName: string; readonly times: number }[]
  /** The part of the bylines asked for, the latest first, and how many they are without their parting. */
  readonly mentions: readonly SignedMention[]
  readonly shown: ShownMentions & { readonly total: number }
  readonly mentionCount: number
  readonly merges: readonly MergeRow[]
  readonly duplicates: readonly DuplicateRow[]
  readonly apart: readonly ApartRow[]
  readonly mayKeep: boolean
}

/** Pairs of records are shown so many at a time. */
export const pairsPerList = 100

/** Two records that may be one, with why. */
export type DuplicateRow = {
  readonly one: ReporterRow
  readonly other: ReporterRow
  readonly names: readonly [string, string] | null
  readonly likeness: Likeness | null
  readonly sharedId: string | null
}

/** What a merge would change for the public, before it is done. */
export type MergePreview = {
  readonly from: ReporterRow & { readonly path: string }
  readonly into: ReporterRow & { readonly path: string }
  /** Articles before the public whose bylines will lead elsewhere: some of them, and how many there are. */
  readonly articles: readonly { readonly path: string; readonly title: ArticleTitle; readonly date: string }[]
  readonly articleCount: number
  /** Articles at the desk that get a notice. */
  readonly noticeCount: number
}
