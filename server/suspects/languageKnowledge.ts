import { Converter } from 'opencc-js'
import type { Script } from '../database/generated/client.ts'
import { parseConfusables } from '#domain/suspects/likeness.ts'
import type { SuspectKnowledge } from '#domain/suspects/findSuspects.ts'
import { shortenedInSteps } from '#domain/suspects/missing.ts'
import { lexiconInSteps } from '#domain/suspects/lexicon.ts'
import type { ToOwnScript } from '#domain/suspects/otherScript.ts'
import { neighboursInSteps } from '#domain/suspects/neighbours.ts'
import { pairsInSteps } from '#domain/suspects/wordPairs.ts'
import { takingTurns } from './takingTurns.ts'
import simplified from './knowledge/simplified.json' with { type: 'json' }
import traditional from './knowledge/traditional.json' with { type: 'json' }
import wordPairs from './knowledge/wordPairs.json' with { type: 'json' }

type WordKnowledge = Pick<SuspectKnowledge, 'lexicon' | 'pairs' | 'neighbours' | 'shortened'>
type CharacterKnowledge = Pick<SuspectKnowledge, 'confusables' | 'fold'> & { readonly toOwnScript: ToOwnScript }
export type LanguageKnowledge = WordKnowledge & CharacterKnowledge

const same = (character: string): string => character
let words: Promise<WordKnowledge> | null = null
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

async function readWords(): Promise<WordKnowledge> {
  const { dict } = await import('@node-rs/jieba/dict.js')
  const lexicon = await takingTurns(lexiconInSteps(new TextDecoder().decode(dict)))
  const neighbours = await takingTurns(neighboursInSteps(lexicon))
  const shortened = await takingTurns(shortenedInSteps(lexicon))
  return { lexicon, neighbours, shortened, pairs: await takingTurns(pairsInSteps(wordPairs)) }
}

/** What is known of single characters alone; needs no words. */
export function characterKnowledge(script: Script): CharacterKnowledge {
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
