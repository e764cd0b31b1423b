/** A calendar date as the database keeps it (midnight UTC) and as everyone else writes it (YYYY-MM-DD). */
export const toCalendarDate = (date: Date): string => date.toISOString().slice(0, 10)
export const fromCalendarDate = (date: string): Date => new Date(`${date}T00:00:00Z`)
