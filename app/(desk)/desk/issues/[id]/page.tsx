import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { IssueScreen } from '#components/issues/IssueScreen.tsx'
import { readArticlesAsked } from '#domain/issues/articlesAsked.ts'
import { readIssue } from '#server/issues/readIssue.ts'
import { deskActor } from '../../../deskActor.ts'
import { orNotFound } from '../../../orNotFound.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('desk'))('issue.screen') }
}

export default async function IssuePage({ params, searchParams }: PageProps<'/desk/issues/[id]'>) {
  const { id } = await params
  const asked = readArticlesAsked(await searchParams)
  const issue = orNotFound(await readIssue(await deskActor(`/desk/issues/${id}`), id))
  return <IssueScreen issue={issue} asked={asked} />
}
