import type { Metadata } from 'next'
import { Front } from '#components/reader/Front.tsx'
import { readFront } from '#server/reader/readFront.ts'
import { currentWords } from './currentWords.ts'
import { pageMetadata } from './pageMetadata.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentWords()
  const name = t('common.name')
  return pageMetadata({
    title: t('reader.titles.front', { name }),
    description: t('reader.descriptions.front'),
    path: '/',
    siteName: name,
    feed: {},
  })
}

export default async function FrontPage() {
  return <Front t={await currentWords()} view={await readFront()} />
}
