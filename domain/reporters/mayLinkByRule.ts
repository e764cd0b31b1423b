import type { KnownName, ReporterKind } from './proposals.ts'

/** A printed byline that a rule may link: where and when (a calendar date) it was printed. */
export type PrintedWhere = {
  readonly name: string
  readonly publicationId: string
  readonly publicationTitle: string
  readonly date: string
}

/** The only record that bears the name: who it is, where and between which years they signed until now. */
export type NamedRecord = {
  readonly kind: ReporterKind
  readonly names: readonly KnownName[]
  readonly organisation: string | null
  readonly workplaces: readonly {
    readonly organisation: string
    readonly since: string | null
    readonly until: string | null
  }[]
  /** Ids of publications with bylines that point at them. */
  readonly publications: readonly string[]
  readonly years: { readonly from: number; readonly to: number } | null
}

/** A byline farther from the years in which they signed is a person's to decide. */
const mostYearsAway = 10

/**
 * May a rule say that they signed it (docs/decisions, "What a rule may link")? They signed in the newspaper before, or work
 * there; on that day the name was theirs; and they signed within ten years of it. An agency signs in all newspapers, at all
 * times.
 */
export function mayLinkByRule(printed: PrintedWhere, record: NamedRecord): boolean {
  const { date } = printed
  const isThen = ({ since, until }: { readonly since: string | null; readonly until: string | null }): boolean =>
    (since ?? date) <= date && date <= (until ?? date)
  const named = record.names.filter(({ printed: name }) => name === printed.name)
  if (named.length > 0 && !named.some(isThen)) return false
  if (record.kind === 'agency') return true
  return isThere(printed, record, isThen) && (record.kind === 'collective' || isNear(date, record.years))
}

function isThere(
  { publicationId, publicationTitle }: PrintedWhere,
  { publications, workplaces, organisation }: NamedRecord,
  isThen: (one: NamedRecord['workplaces'][number]) => boolean,
): boolean {
  const own = workplaces.filter((one) => one.organisation === publicationTitle)
  return (
    publications.includes(publicationId) || own.some(isThen) || (own.length === 0 && organisation === publicationTitle)
  )
}

function isNear(date: string, years: NamedRecord['years']): boolean {
  const year = Number(date.slice(0, 4))
  return years === null || (year >= years.from - mostYearsAway && year <= years.to + mostYearsAway)
}
