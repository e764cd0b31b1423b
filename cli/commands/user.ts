import type { Command } from 'commander'
import { commandLine } from '#server/actor.ts'
import { addUser } from '#server/accounts/addUser.ts'
import { setPassword } from '#server/accounts/setPassword.ts'
import { findPublicationId, findUserId } from '#server/accounts/find.ts'
import { roles, type Role } from '#domain/rights/rights.ts'
import { refuse } from '#domain/workflow/refusal.ts'
import { invite } from '../invite.ts'
import { Failure, orFail } from '../outcome.ts'
import { readPassword } from '../readPassword.ts'
import { withDatabase } from '../withDatabase.ts'
import { words } from '../words.ts'

type AddOptions = {
  readonly displayName: string
  readonly role: readonly string[]
  readonly administrator?: true
  readonly passwordStdin?: true
}

/** `galley user add NAME …` and `galley user password NAME` */
export function addUserCommands(program: Command): void {
  const user = program.command('user').description(words('user'))
  user
    .command('add')
    .description(words('userAdd'))
    .argument('<NAME>', words('userName'))
    .requiredOption('--display-name <NAME>', words('displayName'))
    .option('--role <SLUG:ROLE>', words('role'), (one: string, before: readonly string[]) => [...before, one], [])
    .option('--administrator', words('administrator'))
    .option('--password-stdin', words('passwordStdin'))
    .action(add)
  user
    .command('password')
    .description(words('userPassword'))
    .argument('<NAME>', words('userName'))
    .option('--password-stdin', words('passwordStdin'))
    .action(changePassword)
}

async function add(name: string, options: AddOptions): Promise<void> {
  const password = options.passwordStdin ? await readPassword() : null
  await withDatabase(async () => {
    const { displayName, administrator: isAdministrator } = options
    const memberships = await Promise.all(options.role.map(readMembership))
    const user = orFail(await addUser(commandLine, { name, displayName, isAdministrator, memberships }))
    console.log(words('userAdded', { name: user.name, displayName }))
    if (password === null) console.log(await invite(user.userId))
    else orFail(await setPassword(commandLine, user.name, password))
  })
}

async function readMembership(text: string): Promise<{ readonly publicationId: string; readonly role: Role }> {
  const [slug = '', word = ''] = text.split(':')
  const role = roles.find((one) => one === word)
  if (!role) throw new Failure(words('roleUnknown', { role: text }))
  const publicationId = await findPublicationId(slug)
  return { role, publicationId: orFail(publicationId ?? refuse('unknownPublication', { slug })) }
}

async function changePassword(name: string, options: { readonly passwordStdin?: true }): Promise<void> {
  const password = options.passwordStdin ? await readPassword() : null
  await withDatabase(async () => {
    const userId = await findUserId(name)
    if (!userId) throw new Failure(words('unknownUser', { name }))
    if (password === null) return console.log(await invite(userId))
    orFail(await setPassword(commandLine, name, password))
    console.log(words('passwordSet', { name }))
  })
}
