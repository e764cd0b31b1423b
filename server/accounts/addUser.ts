import { z } from 'zod'
import { emailSchema } from '#domain/accounts/email.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { roles, type Role } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { isSystem, mayAct, type Acting } from '../actor.ts'

export type NewUser = {
  /** What they sign in with: Latin letters, digits, `.`, `_`, `-`; kept in lower case. */
  readonly name: string
  readonly displayName: string
  /** By which a provider's people are known here. */
  readonly email?: string | null | undefined
  readonly isAdministrator?: boolean | undefined
  readonly memberships?: readonly { readonly publicationId: string; readonly role: Role }[] | undefined
}

const newUserSchema = z.object({
  name: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{0,39}$/),
  displayName: z.string().trim().min(1).max(100).refine(isStorable),
  email: emailSchema.nullish(),
  isAdministrator: z.boolean().default(false),
  memberships: z.array(z.object({ publicationId: z.uuid(), role: z.enum(roles) })).default([]),
})

/** Makes an account without a password. Refuses a name that is taken, and whoever may not manage people there. */
export async function addUser(
  acting: Acting,
  input: NewUser,
): Promise<{ readonly userId: string; readonly name: string } | Refusal> {
  const parsed = newUserSchema.safeParse(input)
  if (!parsed.success) return refuse('invalidInput', { field: String(parsed.error.issues[0]?.path[0] ?? '') })
  const { memberships, ...user } = parsed.data
  if (!mayAdd(acting, user.isAdministrator, memberships)) return refuse('roleMayNot')
  return act(acting, async (tx, tell) => {
    if (await tx.user.findUnique({ where: { name: user.name } })) return refuse('nameTaken', { name: user.name })
    const { email = null } = user
    if (email && (await tx.user.findUnique({ where: { email } }))) return refuse('emailTaken', { email })
    const { id } = await tx.user.create({ data: { ...user, email, memberships: { create: memberships } } })
    await tell({ verb: 'userAdded', objectKind: 'user', objectId: id, details: { name: user.name, memberships } })
    return { userId: id, name: user.name }
  })
}

function mayAdd(acting: Acting, isAdministrator: boolean, memberships: readonly { publicationId: string }[]): boolean {
  if (isSystem(acting) || acting.isAdministrator) return true
  if (isAdministrator || memberships.length === 0) return false
  return memberships.every(({ publicationId }) => mayAct(acting, 'managePeople', publicationId))
}
