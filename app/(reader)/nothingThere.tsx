import { NotThere } from '#components/reader/NotThere.tsx'
import type { ReaderWords } from '#components/reader/readerWords.ts'
import type { Drawn } from './drawn.ts'

/** The page where there is none, with status 404. */
export const nothingThere = (t: ReaderWords): Drawn => ({
  status: 404,
  head: { title: t('common.notFoundTitle'), description: t('common.notFoundText'), path: null, isUnlisted: true },
  body: <NotThere t={t} />,
})
