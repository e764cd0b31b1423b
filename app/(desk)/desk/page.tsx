import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { MyWorkScreen } from '#components/articles/MyWorkScreen.tsx'
import { readMyWork } from '#server/issues/readMyWork.ts'
import { readNotices } from '#server/notices/readNotices.ts'
import { deskActor } from '../deskActor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('desk'))('myWork') }
}

export default async function MyWorkPage() {
  const actor = await deskActor('/desk')
  const [work, notices] = await Promise.all([readMyWork(actor), readNotices(actor)])
  return <MyWorkScreen work={work} notices={notices} />
}
