/** What stands between a mark and the next end of it, from a place on; null where it does not. Marks are found in any case. */
export type Found = { readonly text: string; readonly end: number }

/** Looks forward alone, so that a text of marks without ends takes no more time than its length. */
export function between(text: string, lower: string, open: string, close: string, from = 0): Found | null {
  const start = lower.indexOf(open, from)
  if (start < 0) return null
  const inner = start + open.length
  const end = lower.indexOf(close, inner)
  return end < 0 ? null : { text: text.slice(inner, end), end: end + close.length }
}

/** The insides of an element that holds none of its own kind; `<founder-title>` may state attributes. */
export function insideOf(text: string, lower: string, name: string, from = 0): Found | null {
  const found = between(text, lower, `<${name}`, `</${name}`, from)
  if (!found) return null
  const begins = found.text.indexOf('>')
  return begins < 0 ? null : { ...found, text: found.text.slice(begins + 1) }
}
