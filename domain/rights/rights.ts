/** What a person is in one publication. */
export const roles = ['corrector', 'editor', 'publisher', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Acts outside the step table; the step table (domain/workflow/steps.ts) has its own rights. */
export const acts = [
  'readDesk',
  'editDraft',
  'linkByline',
  'keepReporters',
  'comment',
  'importIssue',
  'layPage',
  'publishIssue',
  'sharePreview',
  'managePeople',
  'manageTerms',
  'setPolicy',
  'readAudit',
  'addPublication',
] as const
export type Act = (typeof acts)[number]

/** The rights table: who may do what in a publication of theirs. A server-wide administrator may do all of it. */
export const rights: Readonly<Record<Act, readonly Role[]>> = {
  readDesk: ['corrector', 'editor', 'publisher', 'administrator'],
  editDraft: ['corrector', 'editor', 'publisher'],
  linkByline: ['corrector', 'editor', 'publisher'],
  keepReporters: ['editor', 'publisher'],
  comment: ['corrector', 'editor', 'publisher'],
  importIssue: ['editor', 'publisher', 'administrator'],
  layPage: ['editor', 'publisher'],
  publishIssue: ['publisher'],
  sharePreview: ['editor', 'publisher'],
  managePeople: ['administrator'],
  manageTerms: ['editor', 'publisher', 'administrator'],
  setPolicy: ['administrator'],
  readAudit: ['publisher', 'administrator'],
  addPublication: [],
}

/** A signed-in person as commands see them. `roles` by publication id. Unknown people are no actor at all. */
export type Actor = {
  readonly userId: string
  readonly displayName: string
  readonly isAdministrator: boolean
  readonly roles: Readonly<Record<string, Role>>
}

/** The role of an actor in a publication; null where they have none there. */
export const roleIn = (actor: Actor, publicationId: string): Role | null => actor.roles[publicationId] ?? null

/** May the actor do this in this publication? A server-wide administrator may do what the table allows anyone. */
export function may(actor: Actor, act: Act, publicationId: string): boolean {
  const role = roleIn(actor, publicationId)
  return (role !== null && rights[act].includes(role)) || actor.isAdministrator
}

/** May the actor know that the publication's desk exists? Where not, the answer is "not found". */
export const maySee = (actor: Actor, publicationId: string): boolean => may(actor, 'readDesk', publicationId)

/** Is there anything of the administration that the actor may see? */
export const administersAny = (actor: Actor): boolean =>
  actor.isAdministrator || Object.keys(actor.roles).some((id) => may(actor, 'manageTerms', id))

/** Are there any accounts that the actor may run: their publication's, or all of them? */
export const runsPeople = (actor: Actor): boolean =>
  actor.isAdministrator || Object.keys(actor.roles).some((id) => may(actor, 'managePeople', id))
