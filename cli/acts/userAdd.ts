import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { addUser } from '#server/accounts/addUser.ts'
import { passwordRefusal } from '#server/accounts/passwords.ts'
import { setPassword } from '#server/accounts/setPassword.ts'
import { commandLine } from '#server/actor.ts'
import { readPassword } from '../files/readPassword.ts'
import { say } from '../terminal/say.ts'
import { isFailure, refused, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'
import { inviteByLink } from './inviteByLink.ts'
import { findMemberships, readRoles } from './readRoles.ts'

export type UserOptions = {
  readonly displayName: string
  /** Each as it was written: `SLUG:role`. */
  readonly role?: readonly string[]
  readonly administrator?: boolean
  readonly email?: string
  readonly passwordStdin?: boolean
}

/** `galley user add`: with a password from standard input, else with a one-time link. */
export async function userAdd(name: string, options: UserOptions): Promise<Told> {
  const roles = readRoles(options.role ?? [])
  if (isFailure(roles)) return roles
  const password = options.passwordStdin ? await readPassword() : null
  if (isFailure(password)) return password
  const weak = weakness(name, password)
  if (weak) return refused(weak)
  return withDatabase(async () => {
    const memberships = await findMemberships(roles)
    if (isFailure(memberships)) return memberships
    const { displayName, administrator: isAdministrator, email } = options
    const added = await addUser(commandLine, { name, displayName, email, isAdministrator, memberships })
    if (isRefusal(added)) return refused(added)
    const results = [say('cli.done.userAdded', { name: added.name })]
    if (password === null) return { results: [...results, ...(await inviteByLink(added))] }
    const set = await setPassword(commandLine, added.name, password)
    return isRefusal(set) ? refused(set) : { results }
  })
}

/** Asked for before the account is made, so that none is made in vain. */
const weakness = (name: string, password: string | null): Refusal | null =>
  password === null ? null : passwordRefusal(password, name.trim().toLowerCase())
