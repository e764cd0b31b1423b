import { isRefusal } from '#domain/workflow/refusal.ts'
import { addUser } from '#server/accounts/addUser.ts'
import { passwordRefusal } from '#server/accounts/passwords.ts'
import { setPassword } from '#server/accounts/setPassword.ts'
import { commandLine } from '#server/actor.ts'
import { readPassword } from '../files/readPassword.ts'
import type { UserOptions } from '../commands/userCommand.ts'
import { say } from '../terminal/say.ts'
import { isFailure, refused, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'
import { inviteByLink } from './inviteByLink.ts'
import { readRoles } from './readRoles.ts'

/** `galley user add`: with a password from standard input, else with a one-time link. */
export async function userAdd(name: string, options: UserOptions): Promise<Told> {
  const password = options.passwordStdin ? await readPassword() : null
  if (isFailure(password)) return password
  const weak = password === null ? null : passwordRefusal(password, name.trim().toLowerCase())
  if (weak) return refused(weak)
  return withDatabase(async () => {
    const memberships = await readRoles(options.role ?? [])
    if (isFailure(memberships)) return memberships
    const { displayName, administrator: isAdministrator } = options
    const added = await addUser(commandLine, { name, displayName, isAdministrator, memberships })
    if (isRefusal(added)) return refused(added)
    const results = [say('cli.done.userAdded', { name: added.name })]
    if (password === null) return { results: [...results, ...(await inviteByLink(added))] }
    const set = await setPassword(commandLine, added.name, password)
    return isRefusal(set) ? refused(set) : { results }
  })
}
