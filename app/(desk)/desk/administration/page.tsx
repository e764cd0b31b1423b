import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { translator } from '#app/locale.ts'
import { AdministrationScreen } from '#components/administration/AdministrationScreen.tsx'
import { runsPeople } from '#domain/rights/rights.ts'
import { listAdministered } from '#server/publications/publicationAdministration.ts'
import { deskActor } from '../../deskActor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('administration'))('title') }
}

/** The publications that the person runs. */
export default async function AdministrationPage() {
  const actor = await deskActor('/desk/administration')
  const publications = await listAdministered(actor)
  if (publications.length === 0 && !actor.isAdministrator) notFound()
  return (
    <AdministrationScreen publications={publications} runsPeople={runsPeople(actor)} mayAdd={actor.isAdministrator} />
  )
}
