/**
 * A calendar date (YYYY-MM-DD) as the instant of its midnight in UTC, for formatters that are told the zone UTC.
 * A date of a newspaper has no zone: formatted in any other it could slip by a day.
 */
export const calendarDate = (date: string): Date => new Date(`${date}T00:00:00Z`)
