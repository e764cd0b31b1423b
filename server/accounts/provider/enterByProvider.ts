import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../../act.ts'
import { db } from '../../database/db.ts'
import { readActor } from '../readActor.ts'
import type { SignedIn } from '../signIn.ts'
import { tellFailure, tellSignedIn } from '../signInEvents.ts'
import type { Claims } from './identityProvider.ts'

/**
 * Signs in whom a provider names: the account that its word for the person was linked with, else the account that has an
 * address which the provider made sure of, which is linked then. No account is made: who has none is refused, and so is an
 * account that is closed, or linked with another person of the same provider.
 */
export async function enterByProvider(issuer: string, claims: Claims, address: string): Promise<SignedIn | Refusal> {
  const entered = await findOrLink(issuer, claims)
  const actor = isRefusal(entered) ? null : await readActor(entered.userId, entered.tokenVersion)
  if (actor) await tellSignedIn(actor, 'provider', address)
  if (isRefusal(entered)) {
    tellFailure({ verb: 'signInFailed', userId: null, address, details: { wrong: entered.refused } })
  }
  return entered
}

async function findOrLink(issuer: string, claims: Claims): Promise<SignedIn | Refusal> {
  const linked = await findLinked(issuer, claims.sub)
  if (linked) return linked
  const email = claims.email_verified === true ? claims.email?.trim().toLowerCase() : undefined
  const user = email ? await db().user.findUnique({ where: { email } }) : null
  const actor = user && (await readActor(user.id, user.tokenVersion))
  if (!user || !actor) return refuse('providerUnknown')
  const done = await act(actor, async (tx, tell) => {
    const others = await tx.linkedSignIn.count({ where: { userId: user.id, issuer } })
    if (others > 0) return refuse('providerOther')
    await tx.linkedSignIn.create({ data: { userId: user.id, issuer, subject: claims.sub } })
    // The account is open now: a link that is still about would give it to who has the link.
    await tx.invitation.deleteMany({ where: { userId: user.id, usedAt: null } })
    await tell({ verb: 'signInLinked', objectKind: 'user', objectId: user.id, details: { issuer } })
    return { isLinked: true }
  })
  // Of two first sign-ins at once the later one finds the link made.
  return (await findLinked(issuer, claims.sub)) ?? (isRefusal(done) ? done : refuse('providerUnknown'))
}

/** The open account that a provider's word for a person is linked with. */
export async function findLinked(issuer: string, subject: string): Promise<SignedIn | null> {
  const where = { issuer_subject: { issuer, subject } }
  const linked = await db().linkedSignIn.findUnique({ where, include: { user: true } })
  if (!linked || linked.user.deactivatedAt) return null
  const { id: userId, displayName, tokenVersion } = linked.user
  return { userId, displayName, tokenVersion }
}
