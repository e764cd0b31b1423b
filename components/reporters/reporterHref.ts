/** Where the desk shows a reporter. */
export const reporterHref = (id: string): string => `/desk/reporters/${id}`

/** Where it shows some of their bylines: those of a year, or of all, from a place on. */
export const bylinesHref = (id: string, year: number | null, from = 0): string =>
  `${reporterHref(id)}?${new URLSearchParams({ year: String(year ?? ''), from: String(from) })}#bylines`
