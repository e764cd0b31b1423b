import type { SecondFactorNeed } from '#domain/accounts/secondFactor.ts'
import type { Role } from '#domain/rights/rights.ts'
import type { Policy, TermAsked } from './requests.ts'

export type TermRow = TermAsked & { readonly id: string }

export type PublicationRow = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly language: string
}

/** A publication as those who run it see it. */
export type PublicationView = PublicationRow & {
  readonly policy: Policy
  readonly terms: readonly TermRow[]
  readonly maySetPolicy: boolean
}

/** An account, with its roles in the publications that the actor may manage. */
export type PersonRow = {
  readonly userId: string
  readonly name: string
  readonly displayName: string
  /** By which a provider's people are known here. */
  readonly email: string | null
  readonly maySetEmail: boolean
  readonly isAdministrator: boolean
  readonly isActive: boolean
  /** False until the person has set a password by their link. */
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  /** The server asks one of them, and they have none: they reach their account alone. */
  readonly lacksSecondFactor: boolean
  /** Where it was lost. */
  readonly mayLiftSecondFactor: boolean
  readonly roles: readonly { readonly publicationId: string; readonly role: Role }[]
}

export type PeopleView = {
  readonly people: readonly PersonRow[]
  readonly publications: readonly PublicationRow[]
  /** True for who may close and open accounts. */
  readonly isServerWide: boolean
  /** Of whom the server asks a second factor; null for who may not say. */
  readonly secondFactorOf: SecondFactorNeed | null
}
