import { readPage } from '#server/reader/readPage.ts'
import { answerPage } from '../../../../answerPage.tsx'
import { drawPage } from '../../../../drawPage.tsx'
import { found } from '../../../../found.ts'
import { termsOf, wordsAsked } from '../../../../termsOf.ts'

type Context = {
  readonly params: Promise<{ readonly publication: string; readonly issue: string; readonly label: string }>
}

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answerPage(request, async (place) => {
    const { publication, issue, label } = await params
    const q = wordsAsked(place.params)
    const view = await found([publication, issue, label], () =>
      readPage(publication, issue, label, (found) => termsOf(place.params, found)),
    )
    return view && drawPage(place, view, q)
  })
