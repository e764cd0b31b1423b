import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { IssueListScreen } from '#components/issues/IssueListScreen.tsx'
import { readIssueFilter } from '#domain/issues/issueFilter.ts'
import { readIssueList } from '#server/issues/readIssueList.ts'
import { deskActor } from '../../deskActor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('desk'))('issues') }
}

export default async function IssuesPage({ searchParams }: PageProps<'/desk/issues'>) {
  const filter = readIssueFilter(await searchParams)
  const actor = await deskActor('/desk/issues')
  return <IssueListScreen view={await readIssueList(actor, filter, new Date())} filter={filter} />
}
