import { PublicationFront } from '#components/reader/PublicationFront.tsx'
import { publicationPath } from '#domain/reader/addresses.ts'
import { periodical } from '#domain/reader/periodical.ts'
import { readPublication } from '#server/reader/readPublication.ts'
import { answerPage } from '../answerPage.tsx'
import { found } from '../found.ts'

type Context = { readonly params: Promise<{ readonly publication: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answerPage(request, async ({ t, origin }) => {
    const { publication: slug } = await params
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
