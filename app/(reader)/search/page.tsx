import type { Metadata } from 'next'
import { searchScreen } from '#app/searchScreen.ts'
import { PublicSearch } from '#components/search/PublicSearch.tsx'
import { searchPath } from '#domain/reader/addresses.ts'
import { valuesOf, type SearchParams } from '#domain/search/searchAsked.ts'
import { listSearchedPublications, searchPublic } from '#server/search/searchPublic.ts'
import { currentWords } from '../currentWords.ts'
import { pageMetadata } from '../pageMetadata.ts'

type Props = { readonly searchParams: Promise<SearchParams> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await currentWords()
  const { q } = valuesOf(await searchParams)
  const title = q === null ? t('search.title') : t('search.titles.found', { words: q.slice(0, 60) })
  const page = pageMetadata({
    title,
    description: t('search.description'),
    path: searchPath,
    ...(q === null ? {} : { feed: { q } }),
  })
  return { ...page, robots: { index: q === null } }
}

export default async function SearchPage({ searchParams }: Props) {
  const params = await searchParams
  const screen = await searchScreen(params, searchPublic)
  const publications = await listSearchedPublications()
  return <PublicSearch t={await currentWords()} path={searchPath} {...{ params, publications }} {...screen} />
}
