/** Brings a printed line into sight, by its place on the page from 1. */
export const showLine = (ordinal: number): void =>
  document.getElementById(`line-${ordinal}`)?.scrollIntoView({ block: 'center', behavior: 'instant' })
