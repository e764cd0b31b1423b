import { commandLine } from '#server/actor.ts'
import { createInvitation } from '#server/accounts/invitations.ts'
import { orFail } from './outcome.ts'
import { timeText, words } from './words.ts'

const defaultAddress = 'http://localhost:3000'

/** Makes a one-time link for a person's password. */
export async function invitationLink(userId: string): Promise<{ readonly link: string; readonly expiresAt: Date }> {
  const { token, expiresAt } = orFail(await createInvitation(commandLine, userId))
  const address = process.env.GALLEY_URL || process.env.NEXTAUTH_URL || defaultAddress
  return { link: `${address.replace(/\/+$/, '')}/invitation/${token}`, expiresAt }
}

/** The same as a sentence. */
export async function invite(userId: string): Promise<string> {
  const { link, expiresAt } = await invitationLink(userId)
  return words('invitation', { link, until: timeText(expiresAt) })
}
