/** How wide a text is set, in whatever unit the width is told in. */
type Measure = (text: string) => number

/** May not begin a line; may not end one (GB/T 15834, 避头尾). */
const never = { first: /^[，。、；：！？”’）》】」』〕…—～·%％,.;:!?)\]}]/u, last: /[“‘（《【「『〔([{]$/u }

/**
 * Sets a headline in lines of nearly the same width, as few as hold it, at most `most`: between words, Chinese ones
 * too, and never where punctuation forbids it. What does not fit ends in an ellipsis.
 */
export function wrapLines(text: string, width: number, most: number, measure: Measure): readonly string[] {
  // A word that no line holds is broken anywhere.
  const pieces = piecesOf(text).flatMap((piece) => (measure(piece) > width ? [...piece] : [piece]))
  const greedy = fill(pieces, width, measure)
  if (greedy.length > most) return cut(greedy, most, width, measure)
  // The narrowest measure that takes no more lines makes them alike.
  let [low, high] = [width / greedy.length / 2, width]
  while (high - low > 1) {
    const middle = (low + high) / 2
    const lines = fill(pieces, middle, measure)
    if (lines.length <= greedy.length && lines.every((line) => measure(line) <= middle)) high = middle
    else low = middle
  }
  return fill(pieces, high, measure)
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** What is never parted: a word, with the punctuation that clings to it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (const { segment: piece } of words.segment(text.replaceAll(/\s+/gu, ' ').trim())) {
    const last = pieces.at(-1)
    if (last !== undefined && (never.first.test(piece) || never.last.test(last)))
      pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  return pieces
}

function fill(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trim())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  if (line.trim() !== '') lines.push(line.trim())
  return lines
}

function cut(lines: readonly string[], most: number, width: number, measure: Measure): readonly string[] {
  const rest = lines.slice(most - 1).reduce((all, line) => all + (/[\p{Script=Latin}\d]$/u.test(all) ? ' ' : '') + line)
  const last = [...rest]
  while (last.length > 1 && measure(`${last.join('')}…`) > width) last.pop()
  return [...lines.slice(0, most - 1), `${last.join('').replace(/[\s，。、；：,.;:]+$/u, '')}…`]
}
