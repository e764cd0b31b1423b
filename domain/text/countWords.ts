/**
 * Length of a text as newspapers count it (字数): each Chinese character, kana and full-width mark is one, and so is each
 * run of Latin letters, figures and what stands among them (2019, 3.5%, J-10). White space is nothing.
 */
export const countWords = (text: string): number => text.match(counted)?.length ?? 0

const wide =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3001-\\u303f\\uff01-\\uff60\\u2018-\\u201d\\u2026\\u2014\\u00b7'
const counted = new RegExp(`[${wide}]|[^\\s${wide}]+`, 'gu')
