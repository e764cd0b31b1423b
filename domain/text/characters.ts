const han = /[\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud87f][\udc00-\udfff]/u
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6“”‘’…—·]/u
const space = /\s/u
const latin = /[A-Za-z\u00c0-\u024f\u0370-\u04ff]/u
const digit = /[0-9０-９]/u

/** True of a Chinese character (either plane). */
export const isHan = (text: string): boolean => han.test(text)
/** True of a character that fills a whole square in Chinese setting: Chinese characters, full-width forms, quotes. */
export const isWide = (character: string): boolean => wide.test(character)
/** True of white space of any width, U+3000 too. */
export const isSpace = (character: string): boolean => space.test(character)
/** True of a letter of the Latin, Greek or Cyrillic scripts. */
export const isLetter = (character: string): boolean => latin.test(character)
/** True of a digit of either width. */
export const isDigit = (character: string): boolean => digit.test(character)

const endOfSentence = /[。！？!?…．]$/u
const closers = /[”’』」）)】》〉\]]+$/u

/**
 * True when a text ends as a sentence does: with 。！？…, or with closing quotes or brackets after one of them, or with
 * a bracketed remark that stands after a full stop.
 */
export function endsSentence(text: string): boolean {
  const trimmed = text.trimEnd()
  if (/[0-9０-９]．$/u.test(trimmed)) return false
  if (endOfSentence.test(trimmed)) return true
  if (/[^.]\.$/u.test(trimmed) && /[A-Za-z]{2}/u.test(trimmed.slice(-12))) return true
  const bare = trimmed.replace(closers, '')
  if (bare !== trimmed && endOfSentence.test(bare)) return true
  return /[。！？…]["”’』」]?\s*[（(〔][^（）()〔〕]{1,60}[）)〕]$/u.test(trimmed)
}

/** Full-width ASCII forms become ASCII and white space goes, for comparison only. Nothing else changes. */
export const foldText = (text: string): string =>
  text.replace(/\s+/gu, '').replace(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
