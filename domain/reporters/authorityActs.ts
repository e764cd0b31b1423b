import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { pairKey, reporterOf, standing, type Authority } from './authority.ts'
import { mergeRefusal, splitRefusal, tellApartRefusal, type OneShown } from './authorityRefusal.ts'
import { shownAs } from './standingMerges.ts'

/** What can be said of who signed. Ids of what is new are given by who asks. */
export type AuthorityAct =
  | { readonly act: 'add'; readonly id: string; readonly displayName: string }
  | { readonly act: 'link'; readonly mentionIds: readonly string[]; readonly reporterId: string | null }
  | { readonly act: 'merge'; readonly id: string; readonly fromId: string; readonly intoId: string }
  | { readonly act: 'unmerge'; readonly id: string }
  | { readonly act: 'split'; readonly fromId: string; readonly mentionIds: readonly string[]; readonly newId: string }
  | { readonly act: 'tellApart'; readonly aId: string; readonly bId: string }
  | { readonly act: 'rename'; readonly id: string; readonly displayName: string }

/** What an act leaves, or why it may not be done. It adds links and merges; no printed word is in its reach. */
export function applyAuthorityAct(authority: Authority, asked: AuthorityAct): Authority | Refusal {
  switch (asked.act) {
    case 'add':
      return withReporter(authority, asked.id, asked.displayName)
    case 'link':
      return link(authority, asked.mentionIds, asked.reporterId)
    case 'merge':
      return merge(authority, asked)
    case 'unmerge':
      return unmerge(authority, asked.id)
    case 'split':
      return split(authority, asked)
    case 'tellApart':
      return tellApart(authority, asked.aId, asked.bId)
    case 'rename':
      return authority.reporters.has(asked.id)
        ? withReporter(authority, asked.id, asked.displayName)
        : refuse('reporterUnknown')
  }
}

function withReporter(authority: Authority, id: string, displayName: string): Authority {
  const names = [...new Set([...(authority.reporters.get(id)?.names ?? []), displayName])]
  return { ...authority, reporters: new Map(authority.reporters).set(id, { displayName, names }) }
}

function link(authority: Authority, mentionIds: readonly string[], reporterId: string | null): Authority | Refusal {
  if (reporterId !== null && !authority.reporters.has(reporterId)) return refuse('reporterUnknown')
  const links = new Map(authority.links)
  const shown = reporterId && (shownAs(standing(authority.merges)).get(reporterId) ?? reporterId)
  for (const id of mentionIds) {
    if (!authority.mentions.some((mention) => mention.id === id)) return refuse('mentionUnknown')
    links.set(id, [...(links.get(id) ?? []), shown])
  }
  return { ...authority, links }
}

function merge(authority: Authority, asked: AuthorityAct & { readonly act: 'merge' }): Authority | Refusal {
  const from = oneShown(authority, asked.fromId)
  const into = oneShown(authority, asked.intoId)
  if (!from || !into) return refuse('reporterUnknown')
  const refusal = mergeRefusal(from, into, authority.distinct)
  const { id, fromId, intoId } = asked
  return refusal ?? { ...authority, merges: [...authority.merges, { id, fromId, intoId, isUndone: false }] }
}

function unmerge(authority: Authority, id: string): Authority | Refusal {
  const isStanding = standing(authority.merges).some((one) => one.id === id)
  if (!isStanding) return refuse('mergeUndone')
  return { ...authority, merges: authority.merges.map((one) => (one.id === id ? { ...one, isUndone: true } : one)) }
}

function split(authority: Authority, asked: AuthorityAct & { readonly act: 'split' }): Authority | Refusal {
  const own = authority.mentions.filter(({ id }) => reporterOf(authority, id) === asked.fromId)
  const ids = own.map(({ id }) => id)
  const refusal = splitRefusal(asked.mentionIds, ids)
  if (refusal) return refusal
  const named = authority.reporters.get(asked.fromId)?.displayName ?? ''
  return link(withReporter(authority, asked.newId, named), [...new Set(asked.mentionIds)], asked.newId)
}

function tellApart(authority: Authority, aId: string, bId: string): Authority | Refusal {
  const a = oneShown(authority, aId)
  const b = oneShown(authority, bId)
  if (!a || !b) return refuse('reporterUnknown')
  return tellApartRefusal(a, b) ?? { ...authority, distinct: new Set(authority.distinct).add(pairKey(aId, bId)) }
}

function oneShown({ reporters, merges }: Authority, id: string): OneShown | null {
  const reporter = reporters.get(id)
  if (!reporter) return null
  const roots = shownAs(standing(merges))
  const ids = [...reporters.keys()].filter((one) => one === id || roots.get(one) === id)
  return { id, displayName: reporter.displayName, mergedInto: roots.get(id) ?? null, ids }
}

/** Plays acts one after another; those that are refused change nothing. */
export function playAuthorityActs(authority: Authority, acts: readonly AuthorityAct[]): Authority {
  return acts.reduce((now, asked) => {
    const next = applyAuthorityAct(now, asked)
    return isRefusal(next) ? now : next
  }, authority)
}
