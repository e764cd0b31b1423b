// What a spreadsheet takes for a formula begins so, in full width too (OWASP, "CSV Injection").
const formula = /^[=+\-@\t\r＝＋－＠]/u
const guarded = /^'['=+\-@\t\r＝＋－＠]/u

/** A cell that no spreadsheet runs: what begins like a formula gets an apostrophe before it. */
export const guardCell = (text: string): string => (formula.test(text) || text.startsWith("'") ? `'${text}` : text)

/** The cell as it was before `guardCell`; what nobody guarded stays as it is. */
export const bareCell = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
