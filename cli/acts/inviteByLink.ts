import { readRunRecord } from '#scripts/start/runRecord.ts'
import { readSettings } from '#scripts/start/settings.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { createInvitation } from '#server/accounts/invitations.ts'
import { commandLine } from '#server/actor.ts'
import { refusalSentence } from '../terminal/sentences.ts'
import { say } from '../terminal/say.ts'

type Invited = { readonly userId: string; readonly name: string }

/** Makes a one-time link for an account: a line that says so, and the link on a line of its own. */
export async function inviteByLink(user: Invited): Promise<readonly string[]> {
  const { link, expiresAt } = await makeLink(user.userId)
  return [say('cli.done.link', { name: user.name, until: expiresAt }), link]
}

/** A one-time link at the address where Galley runs now, else at the one where it is set to run. */
export async function makeLink(userId: string): Promise<{ readonly link: string; readonly expiresAt: Date }> {
  const invitation = await createInvitation(commandLine, userId)
  if (isRefusal(invitation)) throw new Error(refusalSentence(invitation))
  const { dataFolder, publicUrl } = readSettings(process.env)
  const running = readRunRecord(dataFolder)
  const url = running?.alive ? running.url : publicUrl
  return { link: `${url}/invitation/${invitation.token}`, expiresAt: invitation.expiresAt }
}
