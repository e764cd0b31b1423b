/** A reporter offered for a byline. */
export type ReporterChoice = {
  readonly id: string
  readonly displayName: string
  readonly organisation: string | null
  readonly kind: 'person' | 'agency' | 'collective'
  /** Mentions that point at them. */
  readonly articles: number
  /** True where this printed name was theirs before. */
  readonly printedBefore: boolean
}
