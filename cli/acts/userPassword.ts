import { isRefusal } from '#domain/workflow/refusal.ts'
import { findUser } from '#server/accounts/findUser.ts'
import { setPassword } from '#server/accounts/setPassword.ts'
import { commandLine } from '#server/actor.ts'
import { readPassword } from '../files/readPassword.ts'
import { say } from '../terminal/say.ts'
import { fail, isFailure, refused, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'
import { inviteByLink } from './inviteByLink.ts'
import type { UserOptions } from './userAdd.ts'

/** `galley user password`: from standard input, else by a one-time link. */
export async function userPassword(name: string, options: Pick<UserOptions, 'passwordStdin'>): Promise<Told> {
  const password = options.passwordStdin ? await readPassword() : null
  if (isFailure(password)) return password
  return withDatabase(async () => {
    const user = await findUser(name)
    if (!user) return fail(say('cli.done.userUnknown', { name }))
    if (password === null) return { results: await inviteByLink(user) }
    const set = await setPassword(commandLine, user.name, password)
    return isRefusal(set) ? refused(set) : { results: [say('cli.done.passwordSet', { name: user.name })] }
  })
}
