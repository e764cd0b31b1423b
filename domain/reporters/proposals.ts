import type { Likeness } from './nameLikeness.ts'

/** What speaks for a reporter, or against: each with what it rests on. `weight` counts towards the order of proposals. */
export type Evidence = { readonly weight: number } & (
  | { readonly kind: 'name'; readonly likeness: Likeness; readonly name: string }
  /** Signed so before, this often. */
  | { readonly kind: 'printedBefore'; readonly times: number }
  | { readonly kind: 'section'; readonly section: string; readonly times: number }
  | { readonly kind: 'publication' | 'role'; readonly times: number }
  | { readonly kind: 'coAuthor'; readonly name: string; readonly times: number }
  | { readonly kind: 'organisation'; readonly organisation: string }
  /** They worked at the house that the byline names or stands in: then, or only at another time; the desk is the section's. */
  | ({ readonly kind: 'workplace'; readonly isThen: boolean; readonly isDesk: boolean } & Workplace)
  /** Years between which they signed; `away` is how many years the mention lies outside. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number; readonly away: number }
  /** The name was theirs in other years. */
  | { readonly kind: 'otherPeriod'; readonly name: string }
)

export type Proposal = {
  readonly reporterId: string
  readonly displayName: string
  readonly kind: ReporterKind
  readonly organisation: string | null
  readonly score: number
  /** The strongest first. */
  readonly evidence: readonly Evidence[]
}

/** Where somebody worked; days as YYYY-MM-DD, null where nobody said. */
export type Workplace = {
  readonly organisation: string
  readonly desk: string | null
  readonly since: string | null
  readonly until: string | null
}

export const reporterKinds = ['person', 'agency', 'collective'] as const
export type ReporterKind = (typeof reporterKinds)[number]

/** A name that a reporter is known by; days as YYYY-MM-DD, null where nobody said. */
export type KnownName = {
  readonly printed: string
  readonly isPenName: boolean
  readonly since: string | null
  readonly until: string | null
}

/** A reporter who may be meant, and how they signed until now. Counts are of mentions that point at them. */
export type Candidate = {
  readonly reporterId: string
  readonly displayName: string
  readonly kind: ReporterKind
  readonly organisation: string | null
  readonly workplaces: readonly Workplace[]
  readonly names: readonly KnownName[]
  readonly printed: Readonly<Record<string, number>>
  readonly sections: Readonly<Record<string, number>>
  readonly publications: Readonly<Record<string, number>>
  readonly roles: Readonly<Record<string, number>>
  readonly years: { readonly from: number; readonly to: number } | null
}

/** What waits for a reporter: one or more mentions of the same printed name and role. */
export type Asked = {
  readonly name: string
  readonly role: string
  readonly organisation: string | null
  readonly publicationTitle: string
  readonly sections: readonly string[]
  readonly publications: readonly string[]
  /** Calendar dates, YYYY-MM-DD. */
  readonly dates: readonly string[]
}
