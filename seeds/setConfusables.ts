import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter } from 'opencc-js'
import { likeGlyphs } from './confusables/likeGlyphs.ts'
import type { Family } from './typesetting/type/face.ts'

/** The characters of GB 2312, in its own order. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gbk')
  const all: string[] = []
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let column = 0xa1; column <= 0xfe; column++) all.push(decoder.decode(new Uint8Array([row, column])))
  return all.filter((character) => /^\p{Script=Han}$/u.test(character))
}

/** Writes what looks alike, by comparing the glyphs of the typefaces that the demo is set in. */
function setConfusables(name: string, characters: readonly string[], families: readonly Family[]): void {
  const found = likeGlyphs(characters, families)
  // What a typeface lacks is drawn as the same empty box: all of it would look alike.
  const lacking = new Set([...found].flatMap(([one, like]) => (like.some(isSame) ? [one] : [])))
  const rows = [...found].flatMap(([character, all]) => {
    const like = lacking.has(character) ? [] : all.filter((one) => !lacking.has(one.character))
    const text = like.map((one) => `${one.character}${hundredths(one)}`).join('')
    return like.length > 0 ? [`  ${JSON.stringify(character)}: ${JSON.stringify(text)}`] : []
  })
  writeFileSync(
    join(import.meta.dirname, '../server/suspects/knowledge', `${name}.json`),
    `{\n${rows.join(',\n')}\n}\n`,
  )
}

type Like = { readonly likeness: number }
const hundredths = ({ likeness }: Like): number => Math.round(likeness * 100)
const isSame = (one: Like): boolean => hundredths(one) === 100

const simplified = commonCharacters()
const toTraditional = Converter({ from: 'cn', to: 't' })
setConfusables('simplified', simplified, ['serif', 'sans'])
setConfusables('traditional', [...new Set(simplified.map((character) => toTraditional(character)))], ['hant'])
