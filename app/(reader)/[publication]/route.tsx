import { PublicationFront } from '#components/reader/PublicationFront.tsx'
import { publicationPath } from '#domain/reader/addresses.ts'
import { periodical } from '#domain/reader/periodical.ts'
import { readPublication } from '#server/reader/readPublication.ts'
import { pageAt } from '../pageAt.tsx'
import { found } from '../found.ts'

export const GET = pageAt<'publication'>('/[publication]', async ({ t, origin }, { publication: slug }) => {
  const view = await found([slug], () => readPublication(slug))
  if (!view) return null
  const { publication } = view
  const head = {
    title: publication.title,
    description: t('reader.descriptions.publication', { publication: publication.title }),
    path: publicationPath(publication.slug),
    siteName: publication.title,
    feed: { publication: publication.slug },
    structured: [periodical(publication, origin)],
  }
  return { head, body: <PublicationFront t={t} view={view} /> }
})
