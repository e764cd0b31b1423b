/** A piece of a text; `halved` where it is one mark of punctuation that is set half as wide. */
export type PunctuationRun = { readonly text: string; readonly halved: boolean }

const closing = '”’）》】」』〕'
const stops = '，。、；：！？'
const halves = new RegExp(`[${closing}](?=[${stops}])|(?<=[${closing}${stops}])[“‘]`, 'gu')

/**
 * Cuts a text at the marks that lose half their width beside another mark, as Chinese is set (标点挤压): a closing mark
 * before a stop, and an opening quotation mark after either. Other pairs are left to the browser, which halves the very
 * same marks where it knows their shapes; it does not where a font comes in slices, one for each part of its characters.
 */
export function punctuationRuns(text: string): readonly PunctuationRun[] {
  const runs: PunctuationRun[] = []
  let at = 0
  for (const match of text.matchAll(halves)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), halved: false })
    at = match.index + match[0].length
    runs.push({ text: match[0], halved: true })
  }
  if (at < text.length) runs.push({ text: text.slice(at), halved: false })
  return runs
}
