/** Where the desk shows a reporter. */
export const reporterHref = (id: string): string => `/desk/reporters/${id}`
