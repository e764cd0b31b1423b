import { randomInt } from 'node:crypto'
import { commandLine } from '#server/actor.ts'
import { findUnopenedAccounts } from '#server/accounts/findUnopenedAccounts.ts'
import { setPassword } from '#server/accounts/setPassword.ts'
import { publication } from '#seeds/publication.ts'
import { orFail } from './outcome.ts'
import { words } from './words.ts'

/** Gives each account of the demo that has no password a random one, and tells them, a line an account. */
export async function demoAccounts(): Promise<readonly string[]> {
  const lines: string[] = []
  for (const { name, displayName, role } of await findUnopenedAccounts(publication.slug)) {
    const password = randomPassword()
    orFail(await setPassword(commandLine, name, password))
    lines.push(words('demoAccount', { name: name.padEnd(8), password, displayName, role: words(`roles.${role}`) }))
  }
  return lines
}

/** Letters and digits that cannot be mistaken for each other. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

function randomPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
