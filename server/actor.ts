import { may, maySee, type Act, type Actor } from '#domain/rights/rights.ts'

/** Galley itself, acting for someone at its command line or for a job; named in messages and logs, never in `Event`. */
export type SystemActor = { readonly system: string }

/** Who acts: a signed-in person, or Galley itself. */
export type Acting = Actor | SystemActor

/** The person at the command line of the machine that Galley runs on. */
export const commandLine: SystemActor = { system: 'commandLine' }

export const isSystem = (acting: Acting): acting is SystemActor => 'system' in acting

/** The user's id as events and revisions keep it; null for Galley itself. */
export const actorId = (acting: Acting): string | null => (isSystem(acting) ? null : acting.userId)

/** May they do this in this publication? Galley itself may. */
export const mayAct = (acting: Acting, act: Act, publicationId: string): boolean =>
  isSystem(acting) || may(acting, act, publicationId)

/** May they know that the publication's desk exists? */
export const maySeeDesk = (acting: Acting, publicationId: string): boolean =>
  isSystem(acting) || maySee(acting, publicationId)
