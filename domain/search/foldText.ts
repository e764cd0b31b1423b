import { foldCharacter } from './foldCharacter.ts'

/** A text as search compares it, and for each of its UTF-16 units where it stands in the text that was folded. */
export type FoldedText = { readonly text: string; readonly at: readonly number[] }

/**
 * Folds a text: each character by `foldCharacter`; spaces are dropped beside Chinese and else counted as one; ends of
 * blocks stay, so that nothing is found across them.
 */
export function foldText(original: string): FoldedText {
  const units: string[] = []
  const at: number[] = []
  let space = -1
  let offset = 0
  for (const character of original) {
    const folded = character === '\n' ? '\n' : foldCharacter(character)
    if (folded === ' ') {
      if (space < 0) space = offset
    } else {
      const last = units.at(-1)
      if (space >= 0 && last !== undefined && isSpaced(last) && isSpaced(folded)) push(' ', space)
      space = -1
      for (let unit = 0; unit < folded.length; unit += 1) push(folded.charAt(unit), offset + unit)
    }
    offset += character.length
  }
  return { text: units.join(''), at }

  function push(unit: string, from: number): void {
    units.push(unit)
    at.push(from)
  }
}

/** Beside which a space parts words: not beside Chinese, nor at the end of a block. */
const isSpaced = (unit: string): boolean => unit !== '\n' && unit < '\u2e80'
