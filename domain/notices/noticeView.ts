import { z } from 'zod'
import type { Refusal } from '#domain/workflow/refusal.ts'

/** What a person is told of: of their own work, and of what they had scheduled. */
export const noticeKinds = [
  'returned',
  'resubmitted',
  'commented',
  'scheduleRefused',
  'issueScheduleRefused',
  'scheduleCancelled',
  'scheduleShaken',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** One notice as My work shows it. */
export type NoticeRow = {
  readonly id: string
  readonly kind: NoticeKind
  /** ISO 8601, UTC. */
  readonly at: string
  readonly isSeen: boolean
  /** Who did it; null: the system itself. */
  readonly by: string | null
  /** A remark, in its words; a reviewer's note stands beside the article that came back. */
  readonly words: string | null
  /** Why it was not done. */
  readonly why: Refusal | null
  readonly article: { readonly id: string; readonly title: string } | null
  readonly issue: { readonly id: string; readonly date: string }
  readonly publication: { readonly title: string; readonly language: string }
}

export const seenSchema = z.strictObject({ ids: z.array(z.uuid()).min(1).max(100) })
