import type { Metadata } from 'next'
import { cache } from 'react'
import { PublicationFront } from '#components/reader/PublicationFront.tsx'
import { publicationPath } from '#domain/reader/addresses.ts'
import { readPublication } from '#server/reader/readPublication.ts'
import { currentWords } from '../currentWords.ts'
import { pageMetadata } from '../pageMetadata.ts'
import { publicView } from '../publicView.ts'

type Props = { readonly params: Promise<{ readonly publication: string }> }

const view = cache((slug: string) => publicView([slug], () => readPublication(slug)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { publication } = await view((await params).publication)
  const t = await currentWords()
  return pageMetadata({
    title: publication.title,
    description: t('reader.descriptions.publication', { publication: publication.title }),
    path: publicationPath(publication.slug),
    siteName: publication.title,
    feed: { publication: publication.slug },
  })
}

export default async function PublicationPage({ params }: Props) {
  return <PublicationFront t={await currentWords()} view={await view((await params).publication)} />
}
