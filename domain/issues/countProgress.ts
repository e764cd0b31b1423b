import type { DeskState } from '#domain/workflow/steps.ts'
import type { Progress } from './issueView.ts'

/** How many articles stand where: from counts by desk state, and by being public. */
export function countProgress(
  groups: readonly { readonly deskState: DeskState; readonly isPublic: boolean; readonly count: number }[],
): Progress {
  const sum = (wanted: (group: (typeof groups)[number]) => boolean) =>
    groups.filter(wanted).reduce((total, { count }) => total + count, 0)
  return {
    correcting: sum(({ deskState }) => deskState === 'correcting'),
    inReview: sum(({ deskState }) => deskState === 'inReview'),
    approved: sum(({ deskState }) => deskState === 'approved'),
    isPublic: sum(({ isPublic }) => isPublic),
    total: sum(() => true),
  }
}
