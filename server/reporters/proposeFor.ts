import { likeNames } from '#domain/reporters/nameLikeness.ts'
import type { Candidate, Proposal } from '#domain/reporters/proposals.ts'
import { proposeReporters, type Together } from '#domain/reporters/proposeReporters.ts'
import { db } from '../database/db.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { findCandidates, type FoundCandidates } from './findCandidates.ts'
import { nameKnowledge } from './nameKnowledge.ts'
import { readTogether } from './readTogether.ts'

/** What is asked about at once: mentions of one printed name, role and publication. */
export type AskedGroup = {
  readonly publicationId: string
  readonly name: string
  readonly role: string
  readonly mentions: readonly {
    readonly articleId: string
    readonly organisation: string | null
    readonly sectionName: string | null
    readonly date: Date
  }[]
}

/** For each group, who may be meant, the likeliest first, with evidence. */
export async function proposeFor(groups: readonly AskedGroup[]): Promise<readonly (readonly Proposal[])[]> {
  const knowledge = nameKnowledge()
  const namesOf = groups.map(({ name }) => likeNames(name, knowledge, knowledge.toOther))
  const pinyinOf = groups.map(({ name }) => knowledge.pinyin(name))
  const found = await findCandidates([...new Set(namesOf.flat())], [...new Set(pinyinOf)])
  const own = groups.map((_, at) => candidatesOf(found, namesOf[at] ?? [], pinyinOf[at] ?? ''))
  const [together, titles] = await Promise.all([readTogether(groups, own), readTitles(groups)])
  return groups.map((group, at) => {
    const asked = {
      ...{ name: group.name, role: group.role, publications: [group.publicationId] },
      publicationTitle: titles.get(group.publicationId) ?? '',
      organisation: group.mentions.find(({ organisation }) => organisation !== null)?.organisation ?? null,
      sections: [...new Set(group.mentions.flatMap(({ sectionName }) => sectionName ?? []))],
      dates: group.mentions.map(({ date }) => toCalendarDate(date)),
    }
    const beside: Together = together[at] ?? new Map()
    return proposeReporters(asked, own[at] ?? [], beside, knowledge)
  })
}

async function readTitles(groups: readonly AskedGroup[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(groups.map(({ publicationId }) => publicationId))]
  const rows = await db().publication.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } })
  return new Map(rows.map(({ id, title }) => [id, title]))
}

function candidatesOf({ byName, byPinyin }: FoundCandidates, names: readonly string[], pinyin: string): Candidate[] {
  const all = [...names.flatMap((name) => byName.get(name) ?? []), ...(byPinyin.get(pinyin) ?? [])]
  return [...new Map(all.map((one) => [one.reporterId, one])).values()]
}
