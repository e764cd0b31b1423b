import type { Progress } from '#domain/issues/issueView.ts'
import type { BarPart } from '#components/ui/StackedBar.tsx'

/** How far an issue is, as parts of a bar: what is done on the left. */
export const progressParts = (progress: Progress): readonly BarPart[] => [
  { key: 'approved', count: progress.approved, tone: 'fill-jade' },
  { key: 'inReview', count: progress.inReview, tone: 'fill-indigo' },
  { key: 'correcting', count: progress.correcting, tone: 'fill-rule-strong' },
]
