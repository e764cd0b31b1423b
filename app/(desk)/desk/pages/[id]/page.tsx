import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { PageScreen } from '#components/pages/PageScreen.tsx'
import { readPage } from '#server/pages/readPage.ts'
import { deskActor } from '../../../deskActor.ts'
import { orNotFound } from '../../../orNotFound.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('desk'))('page.screen') }
}

export default async function PagePage({ params, searchParams }: PageProps<'/desk/pages/[id]'>) {
  const { id } = await params
  const { repair } = await searchParams
  const page = orNotFound(await readPage(await deskActor(`/desk/pages/${id}`), id))
  return <PageScreen page={page} repair={typeof repair === 'string' ? repair : null} />
}
