const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u2014\u2026\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u
const narrow = /[iljtfrI.,;:'!|()[\]\s\u2018\u2019]/u
const broad = /[mwMW@%\u0152\u0153]/u

/**
 * About how wide a character is, in parts of its type's size: a PDF says how long a run is, not where each of its letters
 * stands. Of Chinese and Japanese it is exact, of Latin letters near enough for a word's box.
 */
export function widthOf(character: string): number {
  if (wide.test(character)) return 1
  if (narrow.test(character)) return 0.3
  if (broad.test(character)) return 0.85
  return /[A-Z0-9]/u.test(character) ? 0.6 : 0.5
}

/** How far into its run each UTF-16 unit of a text begins, in parts of the run's length; one more for its end. */
export function offsetsOf(text: string): number[] {
  const offsets: number[] = []
  let sum = 0
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit++) offsets.push(sum)
    sum += widthOf(character)
  }
  return [...offsets, sum].map((offset) => (sum === 0 ? 0 : offset / sum))
}
