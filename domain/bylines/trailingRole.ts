import type { BylineRole } from '#domain/assembly/assembly.ts'
import { withoutPlace } from '#domain/text/places.ts'

const tail =
  /\s*(?:摄影报道|攝影報導|报道|報導|报导|综合报道|综合|整理|发自.*|[／/].*(?:报道|報導|报导|電|电|专访|專訪|特稿|综合|綜合)|(?:(?<=\s)\p{Script=Han}{2,6})?\s*(?:[0-9０-９一二三四五六七八九十]+月)?[0-9０-９一二三四五六七八九十廿卅]+日(?:电|電|专电)?)$/u

/** Cuts what follows the names in a closed byline: `／台北報導`, `桃園5日電`, `报道`, `采写`. */
export function bare(text: string): string {
  const cut = text.replace(tail, '')
  return cut === text ? text : bare(withoutPlace(cut))
}

type TrailingRole = {
  readonly role: BylineRole
  readonly at: number
  /** The word stands below nothing but names; before others a house may stand too, so that names need a surname. */
  readonly isSure: boolean
}

const photo = /\s*[／/]?\s*(?:摄影报道|攝影報導|摄影|攝影|摄|攝|供图|供圖|提供|[／/][图圖]|(?<=\s)[图圖])\s*[）)]?\s*$/u
const translated = /\s*(?:编译|編譯|译|譯)\s*[）)]?\s*$/u
const written =
  /(?:(?:\s+|\s*[／/]\s*)(?:撰文|文[／/]图|文[／/]圖|文)|\s*(?:采写|採寫|整理|执笔|執筆|撰写|口述)|\s*[文图][／/][图文])\s*[）)]?\s*$/u

/** Photographers, translators and givers of pictures stand before their word: `夏小明 摄`, `李文 译`; so may authors. */
export function trailingRole(text: string): TrailingRole | null {
  const wrote = written.exec(text)
  if (wrote && wrote.index > 1) return { role: 'author', at: wrote.index, isSure: !/整理|执笔|口述/u.test(wrote[0]) }
  const took = photo.exec(text)
  if (took) return { role: 'photographer', at: took.index, isSure: !/供|提/u.test(took[0]) }
  const put = translated.exec(text)
  return put ? { role: 'translator', at: put.index, isSure: true } : null
}
