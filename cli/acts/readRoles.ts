import { roles, type Role } from '#domain/rights/rights.ts'
import { refuse } from '#domain/workflow/refusal.ts'
import { findPublication } from '#server/publications/findPublication.ts'
import { say } from '../terminal/say.ts'
import { misused, refused, type Failure } from '../terminal/told.ts'

type Asked = { readonly slug: string; readonly role: Role }
type Membership = { readonly publicationId: string; readonly role: Role }

/** Reads roles as they were written: `SLUG:role`, one a publication. */
export function readRoles(written: readonly string[]): readonly Asked[] | Failure {
  const asked: Asked[] = []
  for (const word of written) {
    const [, slug = '', name] = /^(.+):(.+)$/u.exec(word) ?? []
    const role = roles.find((one) => one === name)
    if (!role) return misused(say('cli.usage.roleUnreadable', { role: word, roles: roles.join(', ') }))
    if (asked.some((one) => one.slug === slug)) return misused(say('cli.usage.roleTwice', { slug }))
    asked.push({ slug, role })
  }
  return asked
}

/** Finds the publications of roles; fails where there is none of that name. */
export async function findMemberships(asked: readonly Asked[]): Promise<readonly Membership[] | Failure> {
  const memberships: Membership[] = []
  for (const { slug, role } of asked) {
    const publication = await findPublication(slug)
    if (!publication) return refused(refuse('unknownPublication', { slug }))
    memberships.push({ publicationId: publication.publicationId, role })
  }
  return memberships
}
