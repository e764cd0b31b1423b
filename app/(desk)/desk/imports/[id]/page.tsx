import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { ImportScreen } from '#components/imports/ImportScreen.tsx'
import { readImport } from '#server/imports/jobs/readImports.ts'
import { deskActor } from '../../../deskActor.ts'
import { orNotFound } from '../../../orNotFound.ts'

type Props = { readonly params: Promise<{ readonly id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('imports'))('screen.title') }
}

/** One import: what its files will become, how far it is, what became of it. */
export default async function ImportPage({ params }: Props) {
  const { id } = await params
  const actor = await deskActor(`/desk/imports/${id}`)
  return <ImportScreen first={orNotFound(await readImport(actor, id))} />
}
