import { Front } from '#components/reader/Front.tsx'
import { readFront } from '#server/reader/readFront.ts'
import { answerPage } from './answerPage.tsx'

export const GET = (request: Request): Promise<Response> =>
  answerPage(request, async ({ t }) => {
    const name = t('common.name')
    const head = { title: t('reader.titles.front', { name }), description: t('reader.descriptions.front') }
    return { head: { ...head, path: '/', siteName: name, feed: {} }, body: <Front t={t} view={await readFront()} /> }
  })
