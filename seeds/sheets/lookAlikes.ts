import { languageKnowledge } from '#server/suspects/languageKnowledge.ts'
import type { LookAlikes } from '../typesetting/print/misread.ts'

const latin: Readonly<Record<string, readonly string[]>> = {
  ...{ e: ['c', 'o'], c: ['e'], l: ['1', 'i'], i: ['l'], o: ['c', '0'], h: ['b'], b: ['h'], n: ['u', 'r'], u: ['n'] },
  ...{ a: ['o'], t: ['f'], f: ['t'], s: ['a'], g: ['q'], I: ['l'], O: ['0'], S: ['5'], B: ['8'] },
}

/** What recognisers take the characters of a language for: the table of look-alikes that the desk looks for suspects with. */
export async function lookAlikesOf(language: 'zh-Hans' | 'zh-Hant' | 'en'): Promise<LookAlikes> {
  if (language === 'en') return (character) => latin[character] ?? []
  const { confusables } = await languageKnowledge(language === 'zh-Hans' ? 'simplified' : 'traditional')
  return (character) => {
    const like = [...(confusables.get(character) ?? [])].filter(([, likeness]) => likeness >= 0.88)
    return like.sort((one, other) => other[1] - one[1]).map(([other]) => other)
  }
}
