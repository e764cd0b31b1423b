import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { IssueListScreen } from '#components/issues/IssueListScreen.tsx'
import { listIssues } from '#server/issues/listIssues.ts'
import { deskActor } from '../../deskActor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('desk'))('issues') }
}

export default async function IssuesPage({ searchParams }: PageProps<'/desk/issues'>) {
  const { publication } = await searchParams
  const issues = await listIssues(await deskActor('/desk/issues'))
  return <IssueListScreen issues={issues} chosen={typeof publication === 'string' ? publication : null} />
}
