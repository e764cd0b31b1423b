/** A piece of a text set vertically: `combined` in the room of one character, `upright` one below the other, else as fonts do. */
export type VerticalRun = { readonly text: string; readonly set: 'combined' | 'upright' | null }

/** Figures that no letter, point or sign makes part of something longer, which would be read lying on its side. */
const figures = /(?<![\p{Script=Latin}\d.,:/%+~-])\d{1,4}(?![\p{Script=Latin}\d%~]|[.,:/+-]\d)/gu

/**
 * Cuts a text at the figures that stand upright in vertical setting, as newspapers set them: of one or two digits side by
 * side in the room of one character (縱中橫), of three or four one below the other. Longer ones, and those with points or
 * letters, lie on their side as all Latin does.
 */
export function verticalRuns(text: string): readonly VerticalRun[] {
  const runs: VerticalRun[] = []
  let at = 0
  for (const match of text.matchAll(figures)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), set: null })
    at = match.index + match[0].length
    runs.push({ text: match[0], set: match[0].length <= 2 ? 'combined' : 'upright' })
  }
  if (at < text.length) runs.push({ text: text.slice(at), set: null })
  return runs
}
