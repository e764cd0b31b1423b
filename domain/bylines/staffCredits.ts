/** Who makes the page and signs no article: 责编, 校对, 版式, 美编, 值班编委. */
// 编辑 is read in one way: of two, each credit of a line would double the ways to read the line.
const edits = '[责責]任?[编編](?:[辑輯]|(?![辑輯]))'
const others =
  '(?:(?:图片|圖片|文字|视觉|視覺|美术|美術|版面|本版|执行|執行)?(?:编辑|編輯)|(?:执行|執行|值班)?(?:主编|主編)|[编編][审審]|校[对對]|[审審]校|核稿|版式|美[编編]|[组組]版|[制製]版|排版|(?:美术|版面|视觉)设计|图编|圖編|[审審]读|[审審]讀|检校|檢校|值班(?:主任|编委|总编|編委|總編))'
const apart = '\\s*[：:／/]\\s*|\\s+'
const word = `(?:${edits}|${others})`
const opens = new RegExp(
  `(?:^|[^\\p{Script=Han}]|(?<=\\p{Script=Han}\\s))(${edits}(?:${apart}|(?=\\p{Script=Han}))|${others}(?:${apart}))`,
  'u',
)
const name = '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}\\s+\\p{Script=Han})'
const credits = new RegExp(
  `^[\\s（(〔【]*(?:${word}(?:${apart})?${name}(?:[\\s、，,]+(?!${word})${name}){0,3}[\\s；;，,]*)+[\\s）)〕】]*$`,
  'u',
)

/** Where the first word of a staff credit stands in a byline's text; -1 where none does. */
export function staffCreditAt(text: string): number {
  const match = opens.exec(text)
  return match ? match.index + match[0].indexOf(match[1] ?? '') : -1
}

/** A line of them is short; what is longer is not looked through. */
const most = 160

/** True of words that name who made the page, and nothing else. */
export const isStaffCredit = (text: string): boolean =>
  text.length <= most &&
  (credits.test(text.trim()) || /^(?:Edited|Proofs? read|Sub-?edited|Designed|Laid out) by \p{Lu}/u.test(text.trim()))
