import { readDateline } from '#domain/bylines/readDateline.ts'
import { endsSentence } from '#domain/text/characters.ts'
import { captionEnd, captionStart, type Block } from './block.ts'
import { isGiven } from './furniture.ts'

const signed =
  /(?:记者|記者|通讯员|通訊員|新华社|本报|图片|资料).{0,24}(?:摄|攝|供图|供圖|摄影报道|制图|製圖)\s*[）)]?\s*$/u
/** An author line of a picture story: it names who took the pictures and shows none. */
const signsOnly =
  /^\s*(?:本[报報]|新[华華]社)?(?:特约|首席|摄影|攝影)?(?:记者|記者|通讯员|通訊員)?\s*\p{Script=Han}{2,4}\s*(?:摄影报道|攝影報導|[文摄][／/][图文]|图[／/]文)\s*$/u

/** In English papers a picture's maker is named behind a word for it. */
const credited = /\b(?:Photo(?:graph)?s?|Pictures?|Illustrations?|Drawings?)(?: by|:) \p{Lu}[\p{L}.’' -]{2,40}$/u

/** Who drew a chart or a picture, behind what it shows. */
const drawnBy = /[。）)\s](?:制图|製圖|绘图|繪圖|图表|圖表|插图|插圖|漫画|漫畫)[\s：:／/]+(?:\p{Script=Han}\s?){2,4}$/u

/** Who drew what stands beside a text, and nothing else: 插图 某某. */
const drew =
  /^\s*[（(]?(?:插图|插圖|题图|題圖|配图|配圖|绘图|繪圖|漫画|漫畫|速写|速寫|剪纸|剪紙)[\s：:／/]+(?:\p{Script=Han}\s*){2,4}[）)]?\s*$/u

/** True when a block is a caption: it says that it shows a picture, or who took it. */
export function isCaption(block: Block): boolean {
  const text = block.body.text
  if (block.pieces.length > 8 || text.length > 320 || signsOnly.test(text)) return false
  if (captionStart.test(text) || /^《[^》]{1,30}》(?:书影|剧照|插图|海报|封面)。?$/u.test(text)) return true
  if (credited.test(text) || drew.test(text) || (block.pieces.length <= 4 && drawnBy.test(text))) return true
  if (block.stated !== 'text' && !isGiven(text)) {
    if (block.pictured) return true
    if (block.aside && endsSentence(text)) return true
  }
  if (!captionEnd.test(text) || readDateline(text)) return false
  return (
    signed.test(text) ||
    (block.pieces.length <= 4 &&
      /[\s。（(]\s*\p{Script=Han}{2,4}\s*(?:摄|攝|摄影|供图|供圖|制图|製圖|绘图|繪圖)\s*[）)]?$/u.test(text))
  )
}
