import { z } from 'zod'
import type { ArticleTitle } from '#domain/articles/articleState.ts'
import type { FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { BoxedLine } from '#domain/search/stretchBox.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { Proposal } from './proposals.ts'

/** What names a group of waiting mentions: same publication, printed name and role. */
const groupKeySchema = z.strictObject({ publicationId: z.string(), name: z.string(), role: z.string() })
export type GroupKey = z.infer<typeof groupKeySchema>
export const keyOfGroup = ({ publicationId, name, role }: GroupKey): string => `${publicationId} ${role} ${name}`

/** So many groups are told of at once. */
export const mostGroupsAtOnce = 40
export const groupsRequestSchema = z.strictObject({
  groups: z.array(groupKeySchema).min(1).max(mostGroupsAtOnce),
  areLeftOpen: z.boolean(),
})
export type GroupsRequest = z.infer<typeof groupsRequestSchema>

/** A line of the Bylines screen: how many mentions wait under one printed name and role. */
export type WaitingGroup = GroupKey & { readonly count: number }
export type WaitingView = {
  readonly groups: readonly WaitingGroup[]
  readonly publications: readonly { readonly id: string; readonly title: string; readonly language: string }[]
  readonly areLeftOpen: boolean
  /** How many mentions wait, and how many were left open. */
  readonly counts: { readonly waiting: number; readonly leftOpen: number }
  /** May they have all old articles gone over again? */
  readonly mayRunOld: boolean
  readonly oldRun: OldRunView
}

/** How far runs over old articles are, and what the last one came to (`at`: ISO 8601, UTC). */
export type OldRunView = {
  readonly running: { readonly done: number; readonly total: number; readonly found: number } | null
  readonly last: {
    readonly at: string
    readonly articles: number
    readonly found: number
    readonly linked: number
  } | null
}

/** One printed byline that waits, with where it stands. */
export type WaitingMention = {
  readonly id: string
  readonly articleId: string
  readonly title: ArticleTitle
  readonly date: string
  readonly pageLabel: string | null
  readonly sectionName: string | null
  readonly printed: string
  /** A person set the byline; else the assembly found it. */
  readonly isSetByHand: boolean
  /** The printed lines that its name stands on: more than one where the end of a line cuts it; none where it is unknown. */
  readonly lines: readonly PrintedLine[]
}

/** A printed line, with its place where there is an image. */
export type PrintedLine = Pick<BoxedLine, 'text' | 'vertical' | 'words'> & {
  readonly box: Box | null
  readonly facsimile: FacsimileView | null
}

/** All of a group that a person needs to decide: its mentions (the latest ones in full) and who may be meant. */
export type GroupDetails = {
  readonly key: GroupKey
  readonly mentionIds: readonly string[]
  readonly mentions: readonly WaitingMention[]
  readonly organisation: string | null
  readonly proposals: readonly Proposal[]
  /** The first proposal may be taken without looking further. */
  readonly isSure: boolean
}
