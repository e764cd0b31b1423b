/** An advisory that is known and let through for a while. */
export interface AuditException {
  /** Its address, as `npm audit` gives it. */
  readonly advisory: string
  readonly reason: string
  /** The last day on which it is let through, as YYYY-MM-DD. */
  readonly until: string
}

/** What `npm audit --json` said: nothing that it could use (a refusal of the registry), or the advisories that matter. */
export type Audit = { readonly kind: 'unanswered'; readonly said: string } | AuditVerdict
export interface AuditVerdict {
  readonly kind: 'answered'
  /** Grave advisories that no exception lets through today. */
  readonly failing: readonly string[]
  /** Exceptions for nothing that was found. */
  readonly spent: readonly string[]
}

interface Advisory {
  readonly name: string
  readonly title: string
  readonly url: string
  readonly severity: string
}
interface Report {
  readonly auditReportVersion?: number
  readonly message?: string
  readonly error?: { readonly summary?: string }
  readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (Advisory | string)[] }>>
}

const grave = new Set(['high', 'critical'])

/** Reads what `npm audit --omit=dev --json` printed. `today` is YYYY-MM-DD. */
export function judgeAudit(printed: string, exceptions: readonly AuditException[], today: string): Audit {
  const report = readReport(printed)
  if (!report?.auditReportVersion || !report.vulnerabilities) {
    return { kind: 'unanswered', said: report?.message || report?.error?.summary || printed.trim().slice(0, 200) }
  }
  const found = new Map<string, Advisory>()
  for (const { via } of Object.values(report.vulnerabilities))
    for (const one of via) if (typeof one !== 'string' && grave.has(one.severity)) found.set(one.url, one)
  const isLetThrough = ({ url }: Advisory) =>
    exceptions.some(({ advisory, reason, until }) => advisory === url && reason !== '' && until >= today)
  const failing = [...found.values()].filter((one) => !isLetThrough(one)).map(sentence)
  return { kind: 'answered', failing, spent: exceptions.map((one) => one.advisory).filter((url) => !found.has(url)) }
}

const sentence = ({ name, severity, title, url }: Advisory): string => `${name}: ${severity}, ${title} (${url})`

/** Npm puts its warnings before the report. */
function readReport(printed: string): Report | null {
  const start = printed.indexOf('{')
  const end = printed.lastIndexOf('}')
  if (start < 0 || end < start) return null
  try {
    return JSON.parse(printed.slice(start, end + 1)) as Report
  } catch {
    return null
  }
}
