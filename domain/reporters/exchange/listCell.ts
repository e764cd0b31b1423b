/** Parts between bars; bars, backslashes and line ends within a part are written with a backslash. Empty last parts go. */
export function joinParts(parts: readonly (string | null)[]): string {
  const filled = parts.map((part) => part ?? '')
  const last = filled.findLastIndex((part) => part !== '')
  return filled
    .slice(0, last + 1)
    .map((part) =>
      part
        .replace(/[\\|｜]/gu, '\\$&')
        .replace(/\r/gu, '\\r')
        .replace(/\n/gu, '\\n'),
    )
    .join('|')
}

const lineEnds: Readonly<Record<string, string>> = { '\\n': '\n', '\\r': '\r' }

/** Reads what `joinParts` wrote, or a person typed; bars of full width part too, and parts are trimmed. */
export function splitParts(line: string): string[] {
  const parts = ['']
  for (const [found] of line.matchAll(/\\[\s\S]|[\s\S]/gu))
    if (found === '|' || found === '｜') parts.push('')
    else parts.push((parts.pop() ?? '') + (lineEnds[found] ?? (found.length > 1 ? found.replace(/^\\/u, '') : found)))
  return parts.map((part) => part.trim())
}
