import { parseIssueSlug } from '#domain/reader/addresses.ts'

/**
 * Names an issue as the database does when it tells that the public would see something else of it (`public_mark` of the
 * migration `public_changes_by_issue`). The date is written YYYY-MM-DD; the edition is empty for the only one of a day.
 */
export const issueMark = (
  publication: string,
  { date, edition }: { readonly date: string; readonly edition: string },
) => `${publication}/${date}/${edition}`

/** The mark of the issue at an address; undefined where none can be. */
export function issueMarkAt(publication: string, slug: string): string | undefined {
  const place = parseIssueSlug(slug)
  return place ? issueMark(publication, place) : undefined
}
