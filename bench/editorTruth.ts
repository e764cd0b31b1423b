import type { KnownPage } from './assemblyPages.ts'

/** What a character of a line is in truth: of which article, as which part, and whether a paragraph begins with it. */
export type TrueCharacter = { readonly article: number; readonly part: string; readonly begins: boolean }
export type TrueLines = readonly (readonly (TrueCharacter | null)[])[]

/** A text without white space, in one width: how texts are compared here. */
export const fold = (text: string): string =>
  text.replace(/\s+/gu, '').replace(/[！-～]/gu, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) - 0xfee0))
export const textOf = (part: string | { readonly text: string }): string =>
  typeof part === 'string' ? part : part.text

type Wanted = {
  readonly article: number
  readonly part: string
  readonly text: string
  readonly starts: ReadonlySet<number>
}

/** Where every character of a truth stands in the lines of its page; `missing` counts those that stand nowhere. */
export function trueLines(lines: readonly string[], truth: KnownPage['truth']): { lines: TrueLines; missing: number } {
  const labels: (TrueCharacter | null)[][] = lines.map((line) => Array.from({ length: line.length }, () => null))
  const places = lines.flatMap((line, at) =>
    Array.from({ length: line.length }, (_, offset) => ({ line: at, offset })).filter(
      ({ offset }) => line.charAt(offset).trim() !== '',
    ),
  )
  let open = fold(lines.join(''))
  let missing = 0
  for (const { article, part, text, starts } of wantedTexts(truth)) {
    let cursor = 0
    for (let at = 0; at < text.length;) {
      const { from, length } = longestRun(open, text.slice(at), cursor)
      for (let k = 0; k < length; k += 1) {
        const { line = 0, offset = 0 } = places[from + k] ?? {}
        const own = labels[line]
        if (own) own[offset] = { article, part, begins: starts.has(at + k) }
      }
      open = open.slice(0, from) + '\0'.repeat(length) + open.slice(from + length)
      missing += length === 0 ? 1 : 0
      at += Math.max(1, length)
      cursor = from + length
    }
  }
  return { lines: labels, missing }
}

/** The longest beginning of a text that stands in one run of what is still free, after the last one where it can. */
function longestRun(open: string, rest: string, cursor: number): { readonly from: number; readonly length: number } {
  let [least, most] = [0, rest.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (open.includes(rest.slice(0, middle))) least = middle
    else most = middle - 1
  }
  const beginning = rest.slice(0, least)
  const after = open.indexOf(beginning, cursor)
  return { from: least === 0 ? cursor : after < 0 ? open.indexOf(beginning) : after, length: least }
}

/** Longest first: a short head must not take the words of a body. */
function wantedTexts({ articles, captions = [] }: KnownPage['truth']): readonly Wanted[] {
  const all = articles.flatMap((article, at): Wanted[] => {
    const starts = new Set<number>()
    let length = 0
    for (const paragraph of article.paragraphs) {
      starts.add(length)
      length += fold(textOf(paragraph)).length
    }
    const one = (part: string, text: string | null | undefined): Wanted[] =>
      text ? [{ article: at, part, text: fold(text), starts: new Set([0]) }] : []
    const heads = article as { readonly kicker?: string | null; readonly subheadline?: string | null }
    return [
      { article: at, part: 'body', text: fold(article.paragraphs.map(textOf).join('')), starts },
      ...one('kicker', heads.kicker),
      ...one('headline', article.headline),
      ...one('subheadline', heads.subheadline),
      ...(article.captions ?? []).flatMap((caption) => one('caption', textOf(caption))),
    ]
  })
  // Captions that a truth names for the page alone hang on no article of it.
  const own = new Set(all.flatMap(({ part, text }) => (part === 'caption' ? [text] : [])))
  const loose = captions.map((caption) => fold(textOf(caption))).filter((text) => !own.has(text))
  return [...all, ...loose.map((text): Wanted => ({ article: -1, part: 'caption', text, starts: new Set([0]) }))].sort(
    (a, b) => b.text.length - a.text.length,
  )
}
