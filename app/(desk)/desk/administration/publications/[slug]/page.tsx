import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { PublicationScreen } from '#components/administration/PublicationScreen.tsx'
import { runsPeople } from '#domain/rights/rights.ts'
import { readAdministered } from '#server/publications/publicationAdministration.ts'
import { deskActor } from '../../../../deskActor.ts'
import { orNotFound } from '../../../../orNotFound.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('administration'))('title') }
}

/** What a publication demands and allows, and the words it keeps. */
export default async function PublicationPage({ params }: PageProps<'/desk/administration/publications/[slug]'>) {
  const { slug } = await params
  const actor = await deskActor(`/desk/administration/publications/${slug}`)
  return (
    <PublicationScreen
      view={orNotFound(await readAdministered(actor, decodeURIComponent(slug)))}
      runsPeople={runsPeople(actor)}
    />
  )
}
