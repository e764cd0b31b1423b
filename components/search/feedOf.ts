import type { FeedOf } from '#domain/reader/addresses.ts'
import type { SearchFormValues } from './SearchForm.tsx'

/** The feed of a search: of the same words, narrowed by the same. */
export const feedOf = ({ order: _, isLoose, ...asked }: SearchFormValues): FeedOf => ({
  ...asked,
  ...(isLoose ? { alike: '1' } : {}),
})
