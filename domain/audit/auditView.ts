/** Which events are asked for; all of it stands in the address. */
export type AuditFilter = {
  readonly publicationId: string | null
  readonly verb: string | null
  /** By whom, or to whom. */
  readonly userId: string | null
  readonly articleId: string | null
  /** Calendar dates, in UTC. */
  readonly from: string | null
  readonly to: string | null
  /** Events older than this one. */
  readonly before: string | null
}

/** One event as the audit shows it. */
export type AuditRow = {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** Null: the system itself. */
  readonly who: string | null
  readonly verb: string
  readonly objectKind: string
  readonly objectId: string
  /** The name of the account that it was done to; null: it was done to something else. */
  readonly object: string | null
  readonly publication: string | null
  readonly articleId: string | null
  readonly note: string | null
  readonly details: string | null
}

export type AuditView = {
  readonly rows: readonly AuditRow[]
  /** The id after which older ones go on; null at the end. */
  readonly next: string | null
  readonly verbs: readonly string[]
  readonly people: readonly { readonly userId: string; readonly displayName: string }[]
  readonly publications: readonly { readonly id: string; readonly title: string }[]
}

/** Columns of an export, in order. */
export const auditColumns = [
  ...([
    'id',
    'at',
    'who',
    'verb',
    'objectKind',
    'objectId',
    'object',
    'publication',
    'articleId',
    'note',
    'details',
  ] as const),
] as const

/** Reads a filter from an address; what makes no sense is left out. */
export function readAuditFilter(asked: Readonly<Record<string, string | readonly string[] | undefined>>): AuditFilter {
  const text = (name: string, shape: RegExp): string | null => {
    const value = asked[name]
    return typeof value === 'string' && shape.test(value) ? value : null
  }
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu
  const date = /^\d{4}-\d{2}-\d{2}$/u
  return {
    publicationId: text('publication', id),
    verb: text('verb', /^[a-zA-Z]{1,40}$/u),
    userId: text('person', id),
    articleId: text('article', id),
    from: text('from', date),
    to: text('to', date),
    before: text('before', /^\d{1,18}$/u),
  }
}

/** The parameters of an address that say the same. */
export function auditParams(filter: AuditFilter): string {
  const { publicationId, userId, articleId, ...rest } = filter
  const all = { publication: publicationId, person: userId, article: articleId, ...rest }
  return new URLSearchParams(
    Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null),
  ).toString()
}
