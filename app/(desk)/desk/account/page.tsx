import type { Metadata } from 'next'
import { translator } from '#app/locale.ts'
import { AccountScreen } from '#components/accounts/AccountScreen.tsx'
import { readOwnAccount } from '#server/accounts/ownAccount.ts'
import { accountAsking } from '../../deskActor.ts'
import { orNotFound } from '../../orNotFound.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('account'))('title') }
}

/** One's own account: the only screen for who has a second factor to set first. */
export default async function AccountPage() {
  const { actor, isHeldBack } = await accountAsking()
  return <AccountScreen account={orNotFound(await readOwnAccount(actor))} isHeldBack={isHeldBack} />
}
