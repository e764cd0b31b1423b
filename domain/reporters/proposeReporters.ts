import { nameLikeness, type Likeness, type NameKnowledge } from './nameLikeness.ts'
import { workplaceEvidence } from './workplaceEvidence.ts'
import type { Asked, Candidate, Evidence, KnownName, Proposal } from './proposals.ts'

/** How often candidates signed beside those who signed the same articles: by candidate, then by name. */
export type Together = ReadonlyMap<string, ReadonlyMap<string, number>>

const most = 5
const nameWeights = { same: 60, spacing: 55, variant: 50, letter: 30, pinyin: 25 } as const
/** How far before the second the first has to lie to be called sure. */
const sureBy = 12

/**
 * Who may be meant by a printed name, the likeliest first, each with its evidence. A name speaks for them at all; how often,
 * where, when and beside whom they signed orders them. Namesakes stay apart: each is proposed for itself.
 */
export function proposeReporters(
  asked: Asked,
  candidates: readonly Candidate[],
  together: Together,
  knowledge: NameKnowledge,
): readonly Proposal[] {
  const proposals = candidates.flatMap((candidate) => {
    const named = bestName(asked.name, candidate, knowledge)
    if (!named) return []
    const evidence = [...named, ...circumstances(asked, candidate), ...coAuthors(together.get(candidate.reporterId))]
    const { reporterId, displayName, kind, organisation } = candidate
    const score = evidence.reduce((sum, { weight }) => sum + weight, 0)
    return [{ reporterId, displayName, kind, organisation, score, evidence: evidence.sort(byWeight) }]
  })
  return proposals
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.reporterId.localeCompare(b.reporterId))
    .slice(0, most)
}

/** True where the first proposal has the printed name itself and no other comes near it. */
export function isSure(proposals: readonly Proposal[]): boolean {
  const [first, second] = proposals
  const name = first?.evidence.find(({ kind }) => kind === 'name')
  const isOwnName = name?.kind === 'name' && ['same', 'spacing', 'variant'].includes(name.likeness.kind)
  return isOwnName && (second === undefined || (first?.score ?? 0) - second.score >= sureBy)
}

const byWeight = (a: Evidence, b: Evidence): number => b.weight - a.weight

const growing = (times: number, each: number, highest: number): number => Math.min(highest, each * Math.log2(1 + times))

const weightOf = (likeness: Likeness): number =>
  likeness.kind === 'confusable' ? 20 + 25 * likeness.alike : nameWeights[likeness.kind]

function bestName(printed: string, candidate: Candidate, knowledge: NameKnowledge): Evidence[] | null {
  const known = new Set([candidate.displayName, ...candidate.names.map((name) => name.printed)])
  const found = [...known].flatMap((name): Evidence[] => {
    const likeness = nameLikeness(printed, name, knowledge)
    return likeness ? [{ kind: 'name', likeness, name, weight: weightOf(likeness) }] : []
  })
  const [best] = found.sort(byWeight)
  if (!best) return null
  const times = candidate.printed[printed] ?? 0
  return times > 0 ? [best, { kind: 'printedBefore', times, weight: growing(times, 4, 20) }] : [best]
}

function circumstances(asked: Asked, candidate: Candidate): Evidence[] {
  const { organisation } = candidate
  const workplace = workplaceEvidence(asked, candidate)
  return [
    ...timesIn('section', asked.sections, candidate.sections),
    ...timesOf('publication', asked.publications, candidate.publications, 2, 8),
    ...timesOf('role', [asked.role], candidate.roles, 2, 6),
    ...workplace,
    ...(workplace.length === 0 && organisation !== null && organisation === asked.organisation
      ? [{ kind: 'organisation' as const, organisation, weight: 8 }]
      : []),
    ...yearsOf(asked, candidate),
    ...candidate.names.flatMap((name) => otherPeriod(asked, name)),
  ]
}

function timesIn(kind: 'section', asked: readonly string[], had: Readonly<Record<string, number>>): Evidence[] {
  const rows = asked.map((section) => ({ section, times: had[section] ?? 0 })).filter(({ times }) => times > 0)
  const [best] = rows.sort((a, b) => b.times - a.times)
  return best ? [{ kind, ...best, weight: growing(best.times, 3, 10) }] : []
}

function timesOf(
  kind: 'publication' | 'role',
  asked: readonly string[],
  had: Readonly<Record<string, number>>,
  each: number,
  highest: number,
): Evidence[] {
  const times = asked.reduce((sum, one) => sum + (had[one] ?? 0), 0)
  return times > 0 ? [{ kind, times, weight: growing(times, each, highest) }] : []
}

/** People sign for some decades; a mention far outside of their years is hardly theirs. */
function yearsOf(asked: Asked, { years }: Candidate): Evidence[] {
  const own = asked.dates.map((date) => Number(date.slice(0, 4)))
  if (!years || own.length === 0) return []
  const away = Math.min(...own.map((year) => Math.max(years.from - year, year - years.to, 0)))
  const weight = away <= 1 ? 6 : away <= 10 ? 2 : away <= 50 ? -8 : -40
  return [{ kind: 'years', ...years, away, weight }]
}

function otherPeriod(asked: Asked, { printed, since, until }: KnownName): Evidence[] {
  if (printed !== asked.name || asked.dates.length === 0) return []
  const isWithin = asked.dates.some((date) => (since ?? date) <= date && date <= (until ?? date))
  return isWithin ? [] : [{ kind: 'otherPeriod', name: printed, weight: -20 }]
}

function coAuthors(beside: ReadonlyMap<string, number> | undefined): Evidence[] {
  const rows = [...(beside ?? [])].sort((a, b) => b[1] - a[1]).slice(0, 2)
  return rows.map(([name, times]) => ({ kind: 'coAuthor', name, times, weight: growing(times, 4, 12) }))
}
