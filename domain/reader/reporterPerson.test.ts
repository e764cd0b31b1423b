import { describe, expect, it } from 'vitest'
import type { PublicReporterView } from './readerViews.ts'
import { wholeReporter } from './reporterAsked.ts'
import { reporterPerson } from './reporterPerson.ts'

const view: PublicReporterView = {
  ...{ slug: 'gu-wanzhou', path: '/reporters/gu-wanzhou', displayName: '顾晚舟', kind: 'person' },
  ...{ organisation: '澜浦日报', note: '首席记者。', biography: null, portrait: '/api/reporters/1/portrait/ab' },
  ...{ sameAs: ['https://orcid.org/0000-0002-1825-0097'], printedNames: ['顾晚舟', '晚舟'], asked: wholeReporter },
  ...{ facets: { year: [], section: [], role: [] }, articleCount: 0, isCapped: false, pages: 0, articles: [] },
}
const origin = 'https://paper.example'

describe('a reporter as machines read them', () => {
  it('is a person with their other names, their image and where else they are known', () =>
    expect(reporterPerson(view, origin)).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        ...{ '@type': 'Person', '@id': `${origin}/reporters/gu-wanzhou`, name: '顾晚舟', alternateName: ['晚舟'] },
        ...{ description: '首席记者。', image: `${origin}/api/reporters/1/portrait/ab`, sameAs: view.sameAs },
        affiliation: { '@type': 'Organization', name: '澜浦日报' },
      },
    }))

  it('is a body where it is an agency, and no part of itself', () => {
    const agency = { ...view, displayName: '江海社', organisation: '江海社', kind: 'agency', portrait: null } as const
    const { mainEntity } = reporterPerson(agency, origin)
    expect(mainEntity).toMatchObject({ '@type': 'Organization', name: '江海社' })
    expect(mainEntity).not.toHaveProperty('parentOrganization')
    expect(mainEntity).not.toHaveProperty('image')
  })
})
