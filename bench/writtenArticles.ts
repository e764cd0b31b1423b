import { readFileSync } from 'node:fs'
import path from 'node:path'
import { seededRandom } from '#seeds/typesetting/seededRandom.ts'

const pages = ['01.txt', '02.txt', 'laid/8423-1.txt', 'laid/8423-2.txt', 'laid/8423-3.txt', 'laid/8423-4.txt']
const medianLength = 620

/**
 * Writes articles that mean nothing and are made as the demo's are: each character follows the two before it as often as
 * it does there; lengths spread as those of newspapers do. The same seed writes the same articles.
 */
export function articleWriter(seed: string): () => string {
  const followers = followersOf(pages.map((name) => readFileSync(path.join('seeds/pages', name), 'utf8')).join('\n'))
  const starts = [...followers.keys()]
  const random = seededRandom(seed)
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(random() * values.length)]
  return () => {
    const length = Math.min(6000, Math.round(medianLength * Math.exp(0.7 * normal(random))))
    let pair = pick(starts) ?? ''
    const text = [pair]
    for (let at = 2; at < length; at += 1) {
      // Now and then another turn, so that not the whole of a sentence of the demo comes again and again.
      const next = random() < 0.06 ? undefined : pick(followers.get(pair) ?? [])
      pair = next === undefined ? (pick(starts) ?? '') : pair.charAt(1) + next
      text.push(next ?? pair)
    }
    return text.join('')
  }
}

function followersOf(demo: string): ReadonlyMap<string, readonly string[]> {
  const text = demo.replace(/\s+/gu, '')
  const followers = new Map<string, string[]>()
  for (let at = 2; at < text.length; at += 1) {
    const pair = text.slice(at - 2, at)
    followers.set(pair, [...(followers.get(pair) ?? []), text.charAt(at)])
  }
  return followers
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random())
