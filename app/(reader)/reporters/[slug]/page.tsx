import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ReporterPage } from '#components/reader/ReporterPage.tsx'
import { decodeSegment, reporterPath } from '#domain/reader/addresses.ts'
import { readReporter } from '#server/reader/readReporter.ts'
import { currentWords } from '../../currentWords.ts'
import { pageMetadata } from '../../pageMetadata.ts'
import { publicView } from '../../publicView.ts'

type Props = { readonly params: Promise<{ readonly slug: string }> }

const view = cache((slug: string) => publicView([slug], () => readReporter(slug)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { displayName, path } = await view((await params).slug)
  const t = await currentWords()
  return pageMetadata({
    title: displayName,
    description: t('reader.descriptions.reporter', { name: displayName }),
    path,
    feed: { reporter: decodeSegment((await params).slug) },
    openGraph: { type: 'profile' },
  })
}

export default async function Reporter({ params }: Props) {
  const { slug } = await params
  const found = await view(slug)
  // One that was merged into another has moved to the other's address.
  if (found.path !== reporterPath(decodeSegment(slug))) permanentRedirect(found.path)
  return <ReporterPage t={await currentWords()} view={found} />
}
