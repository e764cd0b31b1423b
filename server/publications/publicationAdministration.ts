import type { PublicationRow, PublicationView } from '#domain/administration/administrationView.ts'
import type { Policy, TermAsked } from '#domain/administration/requests.ts'
import { may, type Actor } from '#domain/rights/rights.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { isTimeZone } from './addPublication.ts'

/** How many terms a publication may keep. */
const mostTerms = 5_000
const mostPublications = 500

const rowColumns = { id: true, slug: true, title: true, language: true } as const

/** The publications that the actor runs, keeps the terms of, or may audit. */
export async function listAdministered(actor: Actor): Promise<readonly PublicationRow[]> {
  const rows = await db().publication.findMany({
    where: actor.isAdministrator ? {} : { id: { in: Object.keys(actor.roles) } },
    orderBy: { slug: 'asc' },
    take: mostPublications,
    select: rowColumns,
  })
  return rows.filter(({ id }) => may(actor, 'manageTerms', id))
}

/** A publication with its policy and its terms, for who may keep its terms. */
export async function readAdministered(actor: Actor, slug: string): Promise<PublicationView | Refusal> {
  const found = isStorable(slug) ? await db().publication.findUnique({ where: { slug } }) : null
  if (!found || !may(actor, 'manageTerms', found.id)) return refuse('notFound')
  const terms = await db().term.findMany({
    where: { publicationId: found.id },
    orderBy: [{ kind: 'asc' }, { text: 'asc' }],
    take: mostTerms,
    select: { id: true, kind: true, text: true, note: true },
  })
  const { id, title, language } = found
  return { id, slug, title, language, terms, policy: policyOf(found), maySetPolicy: may(actor, 'setPolicy', id) }
}

type PolicySource = Omit<Policy, 'stageRoles'> & { readonly stageRoles: readonly string[] }

function policyOf(row: PolicySource): Policy {
  const { title, timeZone, reviewStages, proofRounds, mayReviewOwn, imagesPublic } = row
  const { hanLatinSpacing, mayReadVertically } = row
  const stageRoles = row.stageRoles.map((role) => (role === 'publisher' ? 'publisher' : 'editor'))
  return {
    ...{ title, timeZone, reviewStages, stageRoles, proofRounds, mayReviewOwn, imagesPublic },
    ...{ hanLatinSpacing, mayReadVertically },
  }
}

/** Sets all of a publication's policy; the audit keeps what it was and what it is. */
export async function setPolicy(actor: Actor, slug: string, policy: Policy): Promise<Policy | Refusal> {
  if (!isStorable(slug + policy.title)) return refuse('invalidInput', { field: 'title' })
  return act(actor, async (tx, tell) => {
    const before = await tx.publication.findUnique({ where: { slug } })
    if (!before || !may(actor, 'readDesk', before.id)) return refuse('notFound')
    if (!may(actor, 'setPolicy', before.id)) return refuse('roleMayNot')
    if (!isTimeZone(policy.timeZone)) return refuse('invalidInput', { field: 'timeZone' })
    const stageRoles = policy.stageRoles.slice(0, policy.reviewStages)
    const after = await tx.publication.update({ where: { slug }, data: { ...policy, stageRoles } })
    const details = { before: policyOf(before), after: policyOf(after) }
    await tell({ verb: 'policySet', objectKind: 'publication', objectId: before.id, publicationId: before.id, details })
    return details.after
  })
}

/** Keeps a word of a publication: one that must be exactly right, a place, or one that is no error. */
export async function addTerm(actor: Actor, slug: string, term: TermAsked): Promise<{ readonly id: string } | Refusal> {
  if (!isStorable(slug + term.text + (term.note ?? ''))) return refuse('invalidInput', { field: 'text' })
  return act(actor, async (tx, tell) => {
    const publication = await tx.publication.findUnique({
      where: { slug },
      include: { _count: { select: { terms: true } } },
    })
    if (!publication || !may(actor, 'readDesk', publication.id)) return refuse('notFound')
    const publicationId = publication.id
    if (!may(actor, 'manageTerms', publicationId)) return refuse('roleMayNot')
    if (publication._count.terms >= mostTerms) return refuse('termsFull', { most: mostTerms })
    const { kind, text, note } = term
    const known = await tx.term.findUnique({ where: { publicationId_kind_text: { publicationId, kind, text } } })
    if (known) return refuse('termKnown', { text })
    const { id } = await tx.term.create({
      data: { publicationId, kind, text, note: note || null, addedById: actor.userId },
    })
    const details = { kind, text }
    await tell({ verb: 'termAdded', objectKind: 'publication', objectId: publicationId, publicationId, details })
    return { id }
  })
}

/** Takes a word out again. */
export async function removeTerm(
  actor: Actor,
  slug: string,
  id: string,
): Promise<{ readonly removed: string } | Refusal> {
  if (!isId(id) || !isStorable(slug)) return refuse('notFound')
  return act(actor, async (tx, tell) => {
    const term = await tx.term.findFirst({ where: { id, publication: { slug } } })
    if (!term || !may(actor, 'readDesk', term.publicationId)) return refuse('notFound')
    const { publicationId, kind, text } = term
    if (!may(actor, 'manageTerms', publicationId)) return refuse('roleMayNot')
    await tx.term.delete({ where: { id } })
    const details = { kind, text }
    await tell({ verb: 'termRemoved', objectKind: 'publication', objectId: publicationId, publicationId, details })
    return { removed: text }
  })
}
