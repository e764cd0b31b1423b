import { searchScreen } from '#app/searchScreen.ts'
import { statusOf } from '#app/api/statusOf.ts'
import { feedOf } from '#components/search/feedOf.ts'
import { PublicSearch } from '#components/search/PublicSearch.tsx'
import { searchPath } from '#domain/reader/addresses.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { listSearchedPublications, searchPublic } from '#server/search/searchPublic.ts'
import { countSearch, secondsToWait } from '#server/search/searchLimit.ts'
import { pageAt } from '../pageAt.tsx'

export const GET = pageAt('/search', async ({ t, params }, _, from) => {
  const screen = await searchScreen(params, async (asked) => (await countSearch(from)) ?? (await searchPublic(asked)))
  const { q } = screen.values
  const head = {
    title: q === null ? t('search.title') : t('search.titles.found', { words: q.slice(0, 60) }),
    description: t('search.description'),
    path: searchPath,
    isUnlisted: q !== null,
    ...(q === null ? {} : { feed: feedOf(screen.values) }),
  }
  const publications = await listSearchedPublications()
  const refusal = screen.found && isRefusal(screen.found) ? screen.found : null
  const retryAfter = refusal && secondsToWait(refusal)
  return {
    ...(retryAfter === null ? {} : { retryAfter }),
    head,
    status: refusal ? statusOf(refusal.refused) : 200,
    body: <PublicSearch t={t} path={searchPath} {...{ params, publications }} {...screen} />,
  }
})
