import type { Asked, Candidate, Evidence, Workplace } from '#domain/reporters/proposals.ts'

const weights = { then: 8, atAnotherTime: -6, sameDesk: 6 } as const
/** What a newspaper calls itself in its own bylines. */
const own = /^本[报報刊社台网網]$/u
/** What desks and sections end in: 经济部 makes the section 经济新闻. */
const endings = /(?:编辑部|編輯部|新闻部|新聞部|采访部|採訪部|周刊|新闻|新聞|副刊|部|组|組|版|室|中心)$/u
const bareDesk = (name: string): string => name.replace(/\s/gu, '').replace(endings, '')

/**
 * What a person's workplaces say of bylines: there at that time, with the desk whose section it is, or there only at
 * another time. The strongest of them; nothing where none is the house that the bylines name or stand in.
 */
export function workplaceEvidence(asked: Asked, { workplaces }: Pick<Candidate, 'workplaces'>): Evidence[] {
  const house =
    asked.organisation === null || own.test(asked.organisation) ? asked.publicationTitle : asked.organisation
  const there = workplaces.filter(({ organisation }) => organisation === house)
  const told = there.map((one) => evidenceOf(asked, one)).sort((a, b) => b.weight - a.weight)
  return told.slice(0, 1)
}

function evidenceOf(asked: Asked, workplace: Workplace): Evidence {
  const { since, until, desk } = workplace
  const isThen =
    asked.dates.length === 0 || asked.dates.some((date) => (since ?? date) <= date && date <= (until ?? date))
  const isDesk = desk !== null && asked.sections.some((section) => bareDesk(section) === bareDesk(desk))
  const weight = isThen ? weights.then + (isDesk ? weights.sameDesk : 0) : weights.atAnotherTime
  return { kind: 'workplace', ...workplace, isThen, isDesk, weight }
}
