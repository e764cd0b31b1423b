import type { ShownMentions } from '#domain/reporters/reporterView.ts'

/** Where the desk shows a reporter. */
export const reporterHref = (id: string): string => `/desk/reporters/${id}`

/** Where it shows some of their bylines: those of a year and a role, or of all, from a place on. */
export const bylinesHref = (id: string, { year, role, from }: ShownMentions): string =>
  `${reporterHref(id)}?${new URLSearchParams({ year: String(year ?? ''), role: role ?? '', from: String(from) })}#bylines`
