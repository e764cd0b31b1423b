'use client'

import { useTranslations } from 'use-intl'
import { verbs, type Verb } from '#domain/audit/verbs.ts'

const isVerb = (word: string): word is Verb => (verbs as readonly string[]).includes(word)

/** What an event says that was done, in words; a verb of an older Galley that has none any more stands as it is. */
export function useVerbText(): (verb: string) => string {
  const t = useTranslations('administration.verbs')
  return (verb) => (isVerb(verb) ? t(verb) : verb)
}
