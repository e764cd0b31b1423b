import { readPage } from '#server/reader/readPage.ts'
import { pageAt } from '../../../../pageAt.tsx'
import { drawPage } from '../../../../drawPage.tsx'
import { found } from '../../../../found.ts'
import { termsOf, wordsAsked } from '../../../../termsOf.ts'

export const GET = pageAt<'publication' | 'issue' | 'label'>(
  '/[publication]/[issue]/page/[label]',
  async (place, { publication, issue, label }) => {
    const q = wordsAsked(place.params)
    const view = await found([publication, issue, label], () =>
      readPage(publication, issue, label, (found) => termsOf(place.params, found)),
    )
    return view && drawPage(place, view, q)
  },
)
