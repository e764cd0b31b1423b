import { roles, type Role } from '#domain/rights/rights.ts'
import { refuse } from '#domain/workflow/refusal.ts'
import { findPublication } from '#server/publications/findPublication.ts'
import { say } from '../terminal/say.ts'
import { misused, refused, type Failure } from '../terminal/told.ts'

type Membership = { readonly publicationId: string; readonly role: Role }

/** Reads roles as they were written (`SLUG:role`), each in a publication that exists. */
export async function readRoles(written: readonly string[]): Promise<readonly Membership[] | Failure> {
  const memberships: Membership[] = []
  for (const word of written) {
    const [slug = '', name = ''] = word.split(':')
    const role = roles.find((one) => one === name)
    if (!role) return misused(say('cli.usage.roleUnreadable', { role: word, roles: roles.join(', ') }))
    const publication = await findPublication(slug)
    if (!publication) return refused(refuse('unknownPublication', { slug }))
    if (memberships.some(({ publicationId }) => publicationId === publication.publicationId))
      return misused(say('cli.usage.roleTwice', { slug }))
    memberships.push({ publicationId: publication.publicationId, role })
  }
  return memberships
}
