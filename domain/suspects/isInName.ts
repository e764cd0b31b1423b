import { surnameLength } from '#domain/text/surnames.ts'
import type { Lattice } from './lattice.ts'

const foreign = new Set(
  '阿埃艾安巴贝比宾波伯布查达戴德蒂丁杜多恩尔法菲费弗夫福盖戈格哈赫霍基吉加金卡凯坎科克库拉莱兰朗劳勒雷里利连列林卢鲁罗洛马玛曼梅蒙米莫姆穆内尼纳南诺努帕佩皮普奇乔切萨塞桑森莎尚舍圣史斯索塔泰坦汤特提图托瓦威维韦温沃乌西希夏谢辛休雅亚扬叶伊因尤泽扎兹佐',
)

/**
 * Does a character seem to belong to a person's or a foreign name: a surname and one or two characters that make no
 * word, or a row of the characters that foreign names are written with?
 */
export function isInName(text: string, at: number, { wordAt }: Lattice): boolean {
  const isAlone = (place: number): boolean => {
    const { start, end } = wordAt(place)
    return end - start === 1
  }
  for (let start = Math.max(0, at - 2); start <= at; start++) {
    const alone = Array.from({ length: at - start + 1 }, (_, n) => isAlone(start + n))
    if (alone.every(Boolean) && surnameLength(text.slice(start)) > 0 && (start < at || isAlone(at + 1))) return true
  }
  const around = [...text.slice(Math.max(0, at - 2), at + 3)].filter((one) => foreign.has(one) || one === '·')
  return around.length >= 4 || text.slice(Math.max(0, at - 4), at + 5).includes('·')
}
