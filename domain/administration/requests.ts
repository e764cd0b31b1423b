import { z } from 'zod'
import { roles } from '#domain/rights/rights.ts'

/** What a publication demands and allows; whoever runs it sets all of it at once. */
export const policySchema = z.strictObject({
  title: z.string().trim().min(1).max(100),
  /** IANA name. */
  timeZone: z.string().min(1).max(60),
  reviewStages: z.number().int().min(1).max(3),
  /** The role each stage asks for, from the first; fewer than stages: editor or publisher. */
  stageRoles: z.array(z.enum(['editor', 'publisher'])).max(3),
  proofRounds: z.number().int().min(0).max(3),
  mayReviewOwn: z.boolean(),
  imagesPublic: z.boolean(),
  hanLatinSpacing: z.boolean(),
  mayReadVertically: z.boolean(),
})
export type Policy = z.infer<typeof policySchema>

/** A publication to be added; its policy is set afterwards. */
export const addedPublicationSchema = z.strictObject({
  /** Its word in addresses. */
  slug: z.string().trim().max(60),
  title: z.string().trim().max(100),
  /** BCP 47. */
  language: z.string().trim().max(35),
  /** IANA name. */
  timeZone: z.string().trim().max(60),
})
export type AddedPublication = z.infer<typeof addedPublicationSchema>

export const termKinds = ['protected', 'place', 'dictionary'] as const
export const termSchema = z.strictObject({
  kind: z.enum(termKinds),
  text: z.string().trim().min(2).max(60),
  note: z.string().trim().max(200).nullish(),
})
export type TermAsked = z.infer<typeof termSchema>
export const termRemovalSchema = z.strictObject({ remove: z.literal(true) })

/** A person to be invited into publications, or server-wide. */
export const invitedPersonSchema = z.strictObject({
  name: z.string().trim().min(1).max(40),
  displayName: z.string().trim().min(1).max(100),
  email: z.string().trim().max(320).nullish(),
  memberships: z.array(z.strictObject({ publicationId: z.uuid(), role: z.enum(roles) })).max(50),
})

/** One thing to do with an account. */
export const personActSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('setRole'), publicationId: z.uuid(), role: z.enum(roles).nullable() }),
  z.strictObject({ act: z.literal('deactivate') }),
  z.strictObject({ act: z.literal('activate') }),
  z.strictObject({ act: z.literal('signOut') }),
  z.strictObject({ act: z.literal('invite') }),
  z.strictObject({ act: z.literal('makeAdministrator') }),
  z.strictObject({ act: z.literal('unmakeAdministrator') }),
  z.strictObject({ act: z.literal('setEmail'), email: z.string().trim().max(320).nullable() }),
  z.strictObject({ act: z.literal('liftSecondFactor'), reason: z.string().trim().max(500) }),
])
export type PersonAct = z.infer<typeof personActSchema>
