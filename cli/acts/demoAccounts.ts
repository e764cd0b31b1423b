import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { people } from '#seeds/people.ts'
import { setPassword } from '#server/accounts/setPassword.ts'
import { commandLine } from '#server/actor.ts'
import { say } from '../terminal/say.ts'
import { readablePassword } from './readablePassword.ts'

export const demoAccountsFile = (dataFolder: string): string => path.join(dataFolder, 'demo-accounts.txt')

/**
 * Gives the demo's accounts new random passwords: kept in the data folder, where only this user may read them, before they
 * are set, so that none is lost when this is cut short.
 * @returns a line an account
 */
export async function demoAccounts(dataFolder: string): Promise<readonly string[]> {
  const accounts = people.map((person) => ({ ...person, password: readablePassword() }))
  const lines = accounts.map(({ login, displayName, role, password }) =>
    say('cli.demo.account', { name: login.padEnd(8), password, displayName, role: say(`common.roles.${role}`) }),
  )
  keep(demoAccountsFile(dataFolder), lines)
  for (const { login, password } of accounts) {
    const set = await setPassword(commandLine, login, password)
    if (isRefusal(set)) throw new Error(`The demo's account ${login} got no password: ${set.refused}`)
  }
  return lines
}

function keep(file: string, lines: readonly string[]): void {
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${lines.join('\n')}\n`, { mode: 0o600 })
  renameSync(unfinished, file)
}
