import type { FeedOf } from '#domain/reader/addresses.ts'
import type { SearchFormValues } from './SearchForm.tsx'

/** The feed of a search: it knows words, publication, section and reporter; days and pages it does not. */
export const feedOf = ({ q, publication, section, reporter }: SearchFormValues): FeedOf => ({
  ...(q ? { q } : {}),
  ...(publication ? { publication } : {}),
  ...(section ? { section } : {}),
  ...(reporter ? { reporter } : {}),
})
