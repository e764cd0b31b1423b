import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** So many pairs are kept: those that tell most, by how frequent they are and how much likelier the second word gets. */
const most = 300_000
/** Pairs that hardly tell more than the words alone, as a natural logarithm. */
const least = 1
const isPoint = /^[，。；：、]$/u

/**
 * Writes which words follow which, from the language model of open-gram (CC BY-SA 3.0): as `tslminfo -v lm_sc.t3g`
 * prints it, and the words of its `pydict_sc.bin` (Debian's `sunpinyin-data` and `sunpinyin-utils`). Only words that
 * jieba's list has can be looked up.
 */
async function setWordPairs(printedModel: string, dictionary: string): Promise<void> {
  const words = wordsOf(readFileSync(dictionary))
  const { dict } = await import('@node-rs/jieba/dict.js')
  const known = new Set(
    new TextDecoder()
      .decode(dict)
      .split('\n')
      .map((line) => line.split(' ', 1)[0] ?? ''),
  )
  const isWord = (word: string): boolean =>
    isPoint.test(word) || (/^\p{Script=Han}{1,8}$/u.test(word) && known.has(word))
  const alone = new Map<number, number>()
  const pairs: { readonly first: string; readonly second: string; readonly gain: number; readonly tells: number }[] = []
  let order = 0
  for await (const line of createInterface({ input: createReadStream(printedModel) })) {
    if (line.startsWith('\\')) order = Number(line.charAt(1))
    const [one = 0, two = 0, three = 0] = line.trim().split(/\s+/u).map(Number)
    if (line.startsWith('\\') || order > 2) continue
    if (order === 1) alone.set(one, two)
    const [first = '', second = ''] = [words[one], words[two]]
    if (order !== 2 || !isWord(first) || !isWord(second)) continue
    const gain = (alone.get(two) ?? 0) - three
    if (gain >= least) pairs.push({ first, second, gain, tells: Math.exp(-(alone.get(one) ?? 0) - three) * gain })
  }
  const rows = new Map<string, string>()
  for (const { first, second, gain } of pairs.sort((a, b) => b.tells - a.tells).slice(0, most))
    rows.set(first, `${rows.get(first) ?? ''}${second}${Math.min(99, Math.round(gain * 4))}`)
  const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, rest]) => `  "${first} ${rest}"`)
  writeFileSync(
    join(import.meta.dirname, '../server/suspects/knowledge/wordPairs.json'),
    `[\n${lines.join(',\n')}\n]\n`,
  )
}

/** The dictionary's words, by their numbers: UTF-32 with a zero after each, from where its header says. */
function wordsOf(dictionary: Buffer): string[] {
  const found: string[] = ['']
  for (let at = dictionary.readUInt32LE(8); at + 4 <= dictionary.length; at += 4) {
    const point = dictionary.readUInt32LE(at)
    if (point === 0) found.push('')
    else found[found.length - 1] += String.fromCodePoint(point)
  }
  return found
}

const [model = '', dictionary = ''] = process.argv.slice(2)
void setWordPairs(model, dictionary)
