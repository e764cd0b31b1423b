import type { Metadata } from 'next'
import { currentLocale, translator } from '#app/locale.ts'
import { searchScreen } from '#app/searchScreen.ts'
import { readerWords } from '#components/reader/readerWords.ts'
import { DeskSearch } from '#components/search/DeskSearch.tsx'
import '#app/search.css'
import { deskSearchPath } from '#domain/reader/addresses.ts'
import { searchAddress, type SearchParams } from '#domain/search/searchAsked.ts'
import { listDeskPublications, searchDesk } from '#server/search/searchDesk.ts'
import { deskActor } from '../../deskActor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('search'))('title') }
}

export default async function DeskSearchPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const actor = await deskActor(searchAddress(deskSearchPath, params))
  const screen = await searchScreen(params, (asked) => searchDesk(actor, asked))
  const publications = await listDeskPublications(actor)
  const t = readerWords(await currentLocale())
  return <DeskSearch t={t} path={deskSearchPath} {...{ params, publications }} {...screen} />
}
