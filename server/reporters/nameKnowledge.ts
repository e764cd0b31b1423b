import { Converter } from 'opencc-js'
import type { NameKnowledge } from '#domain/reporters/nameLikeness.ts'
import { characterKnowledge } from '../suspects/languageKnowledge.ts'
import { sortKey } from './sortKey.ts'

export type KnownOfNames = NameKnowledge & { readonly toOther: (text: string) => string }

let known: KnownOfNames | null = null

/** What is known of names in any script: look-alikes, variant characters, pinyin. Read once. */
export function nameKnowledge(): KnownOfNames {
  known ??= {
    confusables: characterKnowledge('simplified').confusables,
    fold: Converter({ from: 't', to: 'cn' }),
    toOther: Converter({ from: 'cn', to: 't' }),
    pinyin: sortKey,
  }
  return known
}
