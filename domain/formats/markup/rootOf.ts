/** The first element of a text that is markup: its name without prefix; null where the text is none. */
export function rootOf(head: string): string | null {
  let rest = head.replace(/^[\ufeff\s]+/u, '')
  for (;;) {
    const skipped = skipProlog(rest)
    if (skipped === null) return null
    if (skipped === rest) break
    rest = skipped
  }
  const match = /^<([A-Za-z_\u0080-\uffff][^\s/>:]{0,200}:)?([A-Za-z_\u0080-\uffff][^\s/>:]{0,200})[\s/>]/u.exec(rest)
  return match?.[2] ?? null
}

/** The text after one declaration, comment, instruction or DOCTYPE; itself where none stands there, null where one never ends. */
function skipProlog(text: string): string | null {
  const end = prologEnd(text)
  return end === null ? text : end < 0 ? null : text.slice(end).replace(/^\s+/u, '')
}

function prologEnd(text: string): number | null {
  const after = (mark: string): number => {
    const at = text.indexOf(mark)
    return at < 0 ? -1 : at + mark.length
  }
  if (text.startsWith('<!--')) return after('-->')
  if (text.startsWith('<?')) return after('?>')
  if (!/^<!doctype/iu.test(text)) return null
  const subset = text.indexOf('[')
  const close = text.indexOf('>')
  if (subset < 0 || (close >= 0 && close < subset)) return close < 0 ? -1 : close + 1
  const end = /\]\s*>/u.exec(text)
  return end ? end.index + end[0].length : -1
}
