import { readIssue } from '#server/reader/readIssue.ts'
import { answerPage } from '../../answerPage.tsx'
import { drawIssue } from '../../drawIssue.tsx'
import { found } from '../../found.ts'

type Context = { readonly params: Promise<{ readonly publication: string; readonly issue: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answerPage(request, async (place) => {
    const { publication, issue } = await params
    const view = await found([publication, issue], () => readIssue(publication, issue))
    return view && drawIssue(place, view)
  })
