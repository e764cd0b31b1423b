import { commandLine } from '#server/actor.ts'
import { addUser } from '#server/accounts/addUser.ts'
import { findUserId } from '#server/accounts/find.ts'
import { closeDb } from '#server/database/db.ts'
import { demoAccounts } from './demoAccounts.ts'
import { invitationLink } from './invite.ts'
import { orFail } from './outcome.ts'
import { words } from './words.ts'

const administrator = 'admin'

// Run by `npm start` on an empty database that is open: prints {"lines": […]}, which say how to sign in.
const lines = process.argv.includes('--demo') ? await demoAccounts() : [await administratorLink()]
await closeDb()
process.stdout.write(JSON.stringify({ lines }))

async function administratorLink(): Promise<string> {
  const known = await findUserId(administrator)
  const { link } = await invitationLink(known ?? (await addAdministrator()))
  return words('administratorLink', { link })
}

async function addAdministrator(): Promise<string> {
  const displayName = words('administratorName')
  const user = await addUser(commandLine, { name: administrator, displayName, isAdministrator: true })
  return orFail(user).userId
}
