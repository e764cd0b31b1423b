import { readIssue } from '#server/reader/readIssue.ts'
import { pageAt } from '../../pageAt.tsx'
import { drawIssue } from '../../drawIssue.tsx'
import { found } from '../../found.ts'

export const GET = pageAt<'publication' | 'issue'>('/[publication]/[issue]', async (place, { publication, issue }) => {
  const view = await found([publication, issue], () => readIssue(publication, issue))
  return view && drawIssue(place, view)
})
