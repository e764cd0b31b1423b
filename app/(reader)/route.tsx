import { Front } from '#components/reader/Front.tsx'
import { readFront } from '#server/reader/readFront.ts'
import { pageAt } from './pageAt.tsx'

export const GET = pageAt('/', async ({ t }) => {
  const name = t('common.name')
  const head = { title: t('reader.titles.front', { name }), description: t('reader.descriptions.front') }
  return { head: { ...head, path: '/', siteName: name, feed: {} }, body: <Front t={t} view={await readFront()} /> }
})
