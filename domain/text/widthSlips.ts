import { isHan } from './characters.ts'

/** One character of a text that was received at another width than it was printed at; `at` is its UTF-16 offset. */
export type WidthSlip = { readonly at: number; readonly after: string; readonly kind: 'punctuation' | 'digit' }

const marks: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const closer = /[”’」』）》〉】]/u
const opener = /[“‘「『（《〈【]/u

const chinese = (character: string): boolean => isHan(character) || /[。，、；：！？]/u.test(character)

function slipAt(text: string, at: number): WidthSlip | null {
  const mark = marks[text.charAt(at)]
  if (mark === undefined) return null
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const left = chinese(before) || closer.test(before)
  const right = after === '' || chinese(after) || opener.test(after) || closer.test(after)
  return left && right ? { at, after: mark, kind: 'punctuation' } : null
}

/** Brackets of one pair around Chinese words alone: `(记者 林溪)`. */
function bracketSlips(text: string): WidthSlip[] {
  const found: WidthSlip[] = []
  for (const match of text.matchAll(/\(([^()A-Za-z]{1,40})\)/gu)) {
    if (!isHan(match[1] ?? '')) continue
    found.push({ at: match.index, after: '（', kind: 'punctuation' })
    found.push({ at: match.index + match[0].length - 1, after: '）', kind: 'punctuation' })
  }
  return found
}

/** Digits of full width within a number whose other digits are of half width. */
function digitSlips(text: string): WidthSlip[] {
  const found: WidthSlip[] = []
  for (const match of text.matchAll(/[0-9０-９]{2,}/gu)) {
    if (!/[0-9]/u.test(match[0]) || !/[０-９]/u.test(match[0])) continue
    ;[...match[0]].forEach((digit, index) => {
      const code = digit.charCodeAt(0)
      if (code >= 0xff10)
        found.push({ at: match.index + index, after: String.fromCharCode(code - 0xfee0), kind: 'digit' })
    })
  }
  return found
}

/**
 * Characters that Chinese setting never prints at the width they were received at: half-width points between Chinese
 * characters, half-width brackets around Chinese words, digits of two widths in one number. In the order of the text.
 */
export function widthSlips(text: string): WidthSlip[] {
  if (!/[,;:?!(０-９]/u.test(text)) return []
  const points: WidthSlip[] = []
  for (let at = 0; at < text.length; at++) {
    const slip = slipAt(text, at)
    if (slip) points.push(slip)
  }
  return [...points, ...bracketSlips(text), ...digitSlips(text)].sort((a, b) => a.at - b.at)
}
