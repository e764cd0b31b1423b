'use client'

import { useMessages, useTranslations } from 'use-intl'

/** What an event says that was done, in words; a verb that nobody has put into words yet stands as it is. */
export function useVerbText(): (verb: string) => string {
  const t = useTranslations('administration.verbs')
  const { administration } = useMessages()
  return (verb) => (Object.hasOwn(administration.verbs, verb) ? t(verb as 'submitted') : verb)
}
