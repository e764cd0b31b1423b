import type { LookAlikes } from '../typesetting/print/misread.ts'
import simplified from './misread-simplified.json' with { type: 'json' }
import traditional from './misread-traditional.json' with { type: 'json' }

const latin: Readonly<Record<string, readonly string[]>> = {
  ...{ e: ['c', 'o'], c: ['e'], l: ['1', 'i'], i: ['l'], o: ['c', '0'], h: ['b'], b: ['h'], n: ['u', 'r'], u: ['n'] },
  ...{ a: ['o'], t: ['f'], f: ['t'], s: ['a'], g: ['q'], I: ['l'], O: ['0'], S: ['5'], B: ['8'] },
}

const tables: Readonly<Record<'zh-Hans' | 'zh-Hant', Readonly<Record<string, string>>>> = {
  'zh-Hans': simplified,
  'zh-Hant': traditional,
}

/**
 * What recognisers take the characters of a language for, as the desk's table of look-alikes had it when the sheets were
 * first printed: kept apart, so that the sheets stay as they are when the desk learns more.
 */
export function lookAlikesOf(language: 'zh-Hans' | 'zh-Hant' | 'en'): LookAlikes {
  if (language === 'en') return (character) => latin[character] ?? []
  const table = tables[language]
  return (character) => [...(table[character] ?? '')]
}
