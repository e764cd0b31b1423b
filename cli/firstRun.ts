import { isRefusal } from '#domain/workflow/refusal.ts'
import { report } from '#scripts/bootstrap/report.mjs'
import { readDataFolder } from '#scripts/start/settings.ts'
import { addUser } from '#server/accounts/addUser.ts'
import { findUser } from '#server/accounts/findUser.ts'
import { commandLine } from '#server/actor.ts'
import { closeDb } from '#server/database/db.ts'
import { demoAccounts } from './acts/demoAccounts.ts'
import { makeLink } from './acts/inviteByLink.ts'
import { say } from './terminal/say.ts'

const name = 'admin'

// Run by `npm start` on a database that is open: prints { lines }, which say once how to sign in.
void firstRun()
  .catch((error: unknown) => {
    process.exitCode = report(error)
  })
  .then(closeDb)

async function firstRun(): Promise<void> {
  const { dataFolder } = readDataFolder(process.env)
  const lines = process.argv.includes('--demo') ? await demoAccounts(dataFolder) : [await administratorLine()]
  process.stdout.write(`${JSON.stringify({ lines })}\n`)
}

async function administratorLine(): Promise<string> {
  const { userId } = (await findUser(name)) ?? (await addAdministrator())
  const { link } = await makeLink(userId)
  return say('cli.demo.administrator', { name, link })
}

async function addAdministrator(): Promise<{ readonly userId: string }> {
  const displayName = say('common.roles.administrator')
  const added = await addUser(commandLine, { name, displayName, isAdministrator: true })
  if (isRefusal(added)) throw new Error(`The account ${name} was not made: ${added.refused}`)
  return added
}
