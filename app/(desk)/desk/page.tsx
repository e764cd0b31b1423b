import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { MyWorkScreen } from '#components/articles/MyWorkScreen.tsx'
import { readMyWork } from '#server/issues/readMyWork.ts'
import { deskActor } from '../deskActor.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('desk'))('myWork') }
}

export default async function MyWorkPage() {
  return <MyWorkScreen work={await readMyWork(await deskActor('/desk'))} />
}
