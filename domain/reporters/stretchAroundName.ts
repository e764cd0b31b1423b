/** Characters that are shown before a name and after it: enough to see what it signs. */
const before = 14
const after = 6

/**
 * The stretch of a printed line (UTF-16 offsets) that shows whom it names: the name with some words around it, so that it
 * can be read on a narrow screen too. Where the name goes on in the next line, the end of this one.
 */
export function stretchAroundName(text: string, printed: string): { readonly from: number; readonly to: number } {
  const at = text.indexOf(printed)
  if (at < 0) return { from: Math.max(0, text.trimEnd().length - before - after), to: text.length }
  return { from: Math.max(0, at - before), to: Math.min(text.length, at + printed.length + after) }
}
