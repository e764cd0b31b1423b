import { isDigit, isHan, isLetter, isSpace } from './characters.ts'

/** A run of white space in UTF-16 offsets. */
export type SpaceRun = { readonly from: number; readonly to: number }

const opening = /[（(〔［【《〈“‘『「]/u
const closing = /[）)〕］】》〉”’』」，、；：。！？％%℃]/u

/** All runs of white space in a text. */
export function spaceRuns(text: string): SpaceRun[] {
  const runs: SpaceRun[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charAt(at))) continue
    const from = at
    while (at < text.length && isSpace(text.charAt(at))) at++
    runs.push({ from, to: at })
  }
  return runs
}

const dateline = /(?:日|本[报報]|[社])\s*(?:专|專)?[电電讯訊]$/u

/** True when the text before white space is a dateline: a wide space after one is printed, before a digit too. */
export const endsDateline = (before: string): boolean => dateline.test(before.slice(-8))

/**
 * True when the white space between two characters was not printed: beside a digit that meets Chinese text, before an
 * opening bracket that follows a full stop, or hugging the inner side of a bracket or a point. The space between a role
 * and a name, and after a dateline, stands between two Chinese characters and is kept.
 */
export function isArtefactSpace(before: string, after: string): boolean {
  const east = (c: string): boolean => isHan(c) || /[\u3001-\u301f\uff01-\uff60“”‘’…—·℃％]/u.test(c)
  if (isDigit(before) && east(after)) return true
  if (east(before) && isDigit(after)) return true
  if (/[。！？”』」，、]/u.test(before) && opening.test(after)) return true
  if (isHan(before) && /[，、；：。！？）〕］】》〉”』」％℃]/u.test(after)) return true
  if (/[（〔［《〈“『「]/u.test(before) && !isLetter(after)) return true
  return closing.test(before) && isDigit(after)
}
