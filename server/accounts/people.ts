import { isFactorAskedOf, type SecondFactorNeed } from '#domain/accounts/secondFactor.ts'
import type { PeopleView, PersonRow } from '#domain/administration/administrationView.ts'
import type { PersonAct } from '#domain/administration/requests.ts'
import { may, type Actor, type Role } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act, type Tell } from '../act.ts'
import { db, type Transaction } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { addUser } from './addUser.ts'
import { liftSecondFactor } from './secondFactor/liftSecondFactor.ts'
import { readFactorNeed } from './secondFactor/secondFactorPolicy.ts'
import { createInvitation } from './invitations.ts'
import { setAdministrator, stillAdministers } from './setAdministrator.ts'
import { setEmail } from './setEmail.ts'
import { setRole } from './setRole.ts'

const most = 500

/** The accounts that the actor may manage: all of them server-wide, else those of their publications. */
export async function listPeople(actor: Actor): Promise<PeopleView | Refusal> {
  const managed = Object.keys(actor.roles).filter((id) => may(actor, 'managePeople', id))
  if (!actor.isAdministrator && managed.length === 0) return refuse('notFound')
  const own = actor.isAdministrator ? {} : { publicationId: { in: managed } }
  const users = await db().user.findMany({
    where: actor.isAdministrator ? {} : { memberships: { some: own } },
    orderBy: [{ deactivatedAt: { sort: 'asc', nulls: 'first' } }, { displayName: 'asc' }],
    take: most,
    include: { memberships: { where: own }, _count: { select: { memberships: true } } },
  })
  const publications = await db().publication.findMany({
    where: actor.isAdministrator ? {} : { id: { in: managed } },
    orderBy: { slug: 'asc' },
    select: { id: true, slug: true, title: true, language: true },
  })
  const need = await readFactorNeed()
  const isServerWide = actor.isAdministrator
  const people = users.map((user) => personRow(user, actor, need))
  return { people, publications, isServerWide, secondFactorOf: isServerWide ? need : null }
}

type Derived =
  | ('maySetEmail' | 'userId' | 'isActive' | 'hasPassword' | 'roles')
  | ('hasSecondFactor' | 'lacksSecondFactor' | 'mayLiftSecondFactor')
type UserSource = Omit<PersonRow, Derived> & {
  readonly id: string
  readonly deactivatedAt: Date | null
  readonly passwordHash: string | null
  readonly totpSince: Date | null
  readonly memberships: readonly { readonly publicationId: string; readonly role: Role }[]
  /** Of all publications, not only those that the actor manages. */
  readonly _count: { readonly memberships: number }
}

const personRow = (user: UserSource, actor: Actor, need: SecondFactorNeed): PersonRow => ({
  userId: user.id,
  name: user.name,
  displayName: user.displayName,
  isAdministrator: user.isAdministrator,
  email: user.email,
  maySetEmail:
    actor.isAdministrator || (user.passwordHash === null && user.memberships.length > 0 && isAllTheirs(user, actor)),
  isActive: user.deactivatedAt === null,
  hasPassword: user.passwordHash !== null,
  hasSecondFactor: user.totpSince !== null,
  lacksSecondFactor: user.totpSince === null && isFactorAskedOf(need, askableOf(user)),
  mayLiftSecondFactor: user.totpSince !== null && user.id !== actor.userId && isAllTheirs(user, actor),
  roles: user.memberships.map(({ publicationId, role }) => ({ publicationId, role })),
})

const askableOf = ({ isAdministrator, passwordHash, memberships }: UserSource) => ({
  ...{ isAdministrator, hasPassword: passwordHash !== null, roles: memberships.map(({ role }) => role) },
})

/** Does the person work nowhere but in publications that the actor manages? */
const isAllTheirs = (user: UserSource, actor: Actor): boolean =>
  actor.isAdministrator || (!user.isAdministrator && user._count.memberships === user.memberships.length)

/** A one-time link as it is shown once to who invites. */
export type InvitationLink = { readonly path: string; readonly expiresAt: string }

/** Makes an account for a person and the link by which they open it. */
export async function invitePerson(
  actor: Actor,
  person: Parameters<typeof addUser>[1],
): Promise<InvitationLink | Refusal> {
  const added = await addUser(actor, person)
  return isRefusal(added) ? added : linkFor(actor, added.userId)
}

async function linkFor(actor: Actor, userId: string): Promise<InvitationLink | Refusal> {
  const invitation = await createInvitation(actor, userId)
  if (isRefusal(invitation)) return invitation
  return { path: `/invitation/${invitation.token}`, expiresAt: invitation.expiresAt.toISOString() }
}

/** One thing done with an account. What the actor may not manage is not found. */
export async function takePersonAct(actor: Actor, userId: string, asked: PersonAct): Promise<unknown> {
  if (!isId(userId)) return refuse('notFound')
  if (asked.act === 'setRole') {
    const { publicationId, role } = asked
    return setRole(actor, { userId, publicationId, role })
  }
  if (asked.act === 'invite') return linkFor(actor, userId)
  if (asked.act === 'setEmail') return setEmail(actor, userId, asked.email)
  if (asked.act === 'liftSecondFactor') {
    return asked.reason === '' ? refuse('noteMissing') : liftSecondFactor(actor, userId, asked.reason)
  }
  if (asked.act === 'makeAdministrator' || asked.act === 'unmakeAdministrator') {
    return setAdministrator(actor, userId, asked.act === 'makeAdministrator')
  }
  const isOwnSignOut = asked.act === 'signOut' && userId === actor.userId
  if (!actor.isAdministrator && !isOwnSignOut) return refuse('notFound')
  return act<unknown>(actor, async (tx, tell) => changeAccount(tx, tell, actor, { userId, act: asked.act }))
}

type AccountChange = { readonly userId: string; readonly act: 'deactivate' | 'activate' | 'signOut' }
const events = { deactivate: 'userDeactivated', activate: 'userActivated', signOut: 'signedOutEverywhere' } as const

/** A closed account keeps its history; it can no longer sign in, and its sessions and claims end at once. */
async function changeAccount(tx: Transaction, tell: Tell, actor: Actor, change: AccountChange): Promise<unknown> {
  const { userId } = change
  if (change.act === 'deactivate' && userId === actor.userId) return refuse('ownAccount')
  if (change.act === 'deactivate' && !(await stillAdministers(tx, actor))) return refuse('notFound')
  const user = await tx.user.findUnique({ where: { id: userId } })
  if (!user) return refuse('notFound')
  const deactivatedAt = change.act === 'deactivate' ? new Date() : change.act === 'activate' ? null : user.deactivatedAt
  await tx.user.update({ where: { id: userId }, data: { deactivatedAt, tokenVersion: { increment: 1 } } })
  if (change.act === 'deactivate') {
    await tx.claim.deleteMany({ where: { userId } })
    await tx.invitation.deleteMany({ where: { userId, usedAt: null } })
    await tx.article.updateMany({ where: { assignedToId: userId }, data: { assignedToId: null } })
  }
  await tell({ verb: events[change.act], objectKind: 'user', objectId: userId })
  return { isActive: deactivatedAt === null }
}
