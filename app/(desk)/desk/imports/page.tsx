import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { ImportsScreen } from '#components/imports/ImportsScreen.tsx'
import { listImports, listImportTargets } from '#server/imports/jobs/readImports.ts'
import { deskActor } from '../../deskActor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('imports'))('screen.title') }
}

/** Where files are given, and what became of those given before. */
export default async function ImportsPage() {
  const actor = await deskActor('/desk/imports')
  const [targets, imports] = await Promise.all([listImportTargets(actor), listImports(actor)])
  return <ImportsScreen {...{ targets, imports }} />
}
