import type { IssueRow } from './issueView.ts'

/** How issues are shown: a line each, by how far they are, or by day. */
export const issueListForms = ['table', 'board', 'calendar'] as const
export type IssueListForm = (typeof issueListForms)[number]

/** How far an issue is, by what is left to do of it; in the order it goes. */
export const issueStandings = ['correcting', 'inReview', 'ready', 'scheduled', 'public'] as const
export type IssueStanding = (typeof issueStandings)[number]

/** Which issues are asked for, and how; all of it stands in the address. */
export type IssueFilter = {
  readonly form: IssueListForm
  /** Slug. */
  readonly publication: string | null
  readonly standing: IssueStanding | null
  /** Calendar dates, both included. */
  readonly from: string | null
  readonly to: string | null
  /** In the number, the edition or the publication's title. */
  readonly text: string | null
  /** Of the calendar: YYYY-MM; null: that of the latest issue. */
  readonly month: string | null
}

/** Reads a filter from an address; what makes no sense is left out. */
export function readIssueFilter(asked: Readonly<Record<string, string | readonly string[] | undefined>>): IssueFilter {
  const text = (name: string, shape: RegExp): string | null => {
    const value = asked[name]
    return typeof value === 'string' && shape.test(value) ? value : null
  }
  return {
    form: issueListForms.find((form) => form === asked.form) ?? 'table',
    publication: text('publication', /^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    standing: issueStandings.find((standing) => standing === asked.standing) ?? null,
    from: text('from', /^\d{4}-\d{2}-\d{2}$/u),
    to: text('to', /^\d{4}-\d{2}-\d{2}$/u),
    text: text('text', /^[^\0]{1,100}$/u)?.trim() || null,
    month: text('month', /^\d{4}-(?:0[1-9]|1[0-2])$/u),
  }
}

/** The address of the issues that says the same. */
export function issueListHref(filter: IssueFilter): string {
  const { form, ...rest } = filter
  const asked = Object.entries(rest).filter((pair): pair is [string, string] => pair[1] !== null)
  const params = new URLSearchParams([...(form === 'table' ? [] : [['form', form]]), ...asked]).toString()
  return params === '' ? '/desk/issues' : `/desk/issues?${params}`
}

/** Is it narrowed to anything? */
export const isNarrowed = ({ publication, standing, from, to, text }: IssueFilter): boolean =>
  [publication, standing, from, to, text].some((asked) => asked !== null)

/** How far an issue is: what the public sees first, then what waits for its hour, then the least that is done. */
export function standingOf({
  isPublic,
  scheduledFor,
  progress,
}: Pick<IssueRow, 'isPublic' | 'scheduledFor' | 'progress'>): IssueStanding {
  if (scheduledFor !== null) return 'scheduled'
  if (isPublic) return 'public'
  if (progress.correcting > 0 || progress.total === 0) return 'correcting'
  return progress.inReview > 0 ? 'inReview' : 'ready'
}

/** The first and the last day of a month (YYYY-MM). */
export function monthSpan(month: string): { readonly from: string; readonly to: string } {
  const next = new Date(`${month}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1, 0)
  return { from: `${month}-01`, to: next.toISOString().slice(0, 10) }
}

/** A month so many later; earlier where `by` is negative. */
export function monthLater(month: string, by: number): string {
  const first = new Date(`${month}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + by)
  return first.toISOString().slice(0, 7)
}
