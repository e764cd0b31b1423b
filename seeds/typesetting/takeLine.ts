const closing = '，。、；：？！”’）》〉】』」…—·％%'
const opening = '“‘（《〈【『「'
const hanging = '，。、；：'

/** Width in cells of the measure: a Han character or full-width mark is one, a letter, digit or space half of one. */
function cells(character: string): number {
  return /[\u0020-\u007e]/u.test(character) ? 0.5 : 1
}

/** Whether a line may end before `index`: the rules of Chinese line breaking, and no cut in a number, word or name with a space. */
function mayBreak(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index)
  if (closing.includes(after) || opening.includes(before)) return false
  return !/^(?:\s.|.\s|[0-9A-Za-z.][0-9A-Za-z.])$/u.test(before + after)
}

/**
 * The first line of `text` at a measure counted in cells. It never ends on an opening mark nor leaves a closing mark to
 * the next line; one comma or stop may hang over the measure. Joining what it gives, call by call, gives the text back.
 */
export function takeLine(text: string, measure: number): string {
  let width = 0
  let end = 0
  for (let index = 1; index <= text.length; index++) {
    const last = text.charAt(index - 1)
    width += cells(last)
    if (width > measure + 1) break
    const fits = width <= measure || hanging.includes(last)
    if (fits && (index === text.length || mayBreak(text, index))) end = index
  }
  if (end > 0) return text.slice(0, end)
  for (let index = 1; index < text.length; index++) if (mayBreak(text, index)) return text.slice(0, index)
  return text
}
