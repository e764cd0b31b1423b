import { Converter } from 'opencc-js'
import type { Script } from '../database/generated/client.ts'
import { parseConfusables, type ConfusableKnowledge } from '#domain/suspects/confusables.ts'
import { parseLexicon } from '#domain/suspects/lexicon.ts'
import type { ToOwnScript } from '#domain/suspects/otherScript.ts'
import { wordPatterns } from '#domain/suspects/wordPatterns.ts'
import simplified from './knowledge/simplified.json' with { type: 'json' }
import traditional from './knowledge/traditional.json' with { type: 'json' }

export type LanguageKnowledge = ConfusableKnowledge & { readonly toOwnScript: ToOwnScript }

const same = (character: string): string => character
let words: Promise<Pick<ConfusableKnowledge, 'lexicon' | 'patterns'>> | null = null
const known = new Map<Script, LanguageKnowledge>()

/** What is known of a script: its words, what looks alike in it, and how the other script is written in it. Read once. */
export async function languageKnowledge(script: Script): Promise<LanguageKnowledge> {
  const own = known.get(script)
  if (own) return own
  words ??= readWords()
  const made = { ...(await words), ...characterKnowledge(script) }
  known.set(script, made)
  return made
}

async function readWords() {
  const { dict } = await import('@node-rs/jieba/dict.js')
  const lexicon = parseLexicon(new TextDecoder().decode(dict))
  return { lexicon, patterns: wordPatterns(lexicon) }
}

function characterKnowledge(script: Script): Omit<LanguageKnowledge, 'lexicon' | 'patterns'> {
  if (script === 'traditional') {
    const fold = remembered(Converter({ from: 't', to: 'cn' }))
    const own = remembered(Converter({ from: 'cn', to: 't' }))
    return { confusables: parseConfusables(traditional), fold, toOwnScript: unlessIn(traditional, own) }
  }
  const own = remembered(Converter({ from: 't', to: 'cn' }))
  return { confusables: parseConfusables(simplified), fold: same, toOwnScript: unlessIn(simplified, own) }
}

/** What the script itself uses is never the other's, even where it is that too (乾, 著). */
const unlessIn =
  (table: Readonly<Record<string, string>>, convert: ToOwnScript): ToOwnScript =>
  (character) =>
    character in table ? character : convert(character)

function remembered(convert: ToOwnScript): ToOwnScript {
  const found = new Map<string, string>()
  return (character) => {
    const own = found.get(character) ?? convert(character)
    found.set(character, own)
    return own
  }
}
