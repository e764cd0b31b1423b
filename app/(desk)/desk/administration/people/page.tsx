import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { PeopleScreen } from '#components/administration/PeopleScreen.tsx'
import { listPeople } from '#server/accounts/people.ts'
import { deskActor } from '../../../deskActor.ts'
import { orNotFound } from '../../../orNotFound.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('administration'))('people.title') }
}

/** Accounts and their roles. */
export default async function PeoplePage() {
  const actor = await deskActor('/desk/administration/people')
  return <PeopleScreen view={orNotFound(await listPeople(actor))} me={actor.userId} />
}
