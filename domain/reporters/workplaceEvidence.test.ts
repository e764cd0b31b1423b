import { describe, expect, it } from 'vitest'
import type { Asked, Workplace } from './proposals.ts'
import { workplaceEvidence } from './workplaceEvidence.ts'

const asked: Asked = {
  ...{ name: '王伟', role: 'reporter', organisation: null, publicationTitle: '澜浦日报' },
  ...{ sections: ['经济新闻'], publications: ['p'], dates: ['2004-05-01'] },
}
const at = (organisation: string, desk: string | null, since: string | null, until: string | null): Workplace => ({
  ...{ organisation, desk, since, until },
})
const told = (one: Partial<Asked>, ...workplaces: readonly Workplace[]) =>
  workplaceEvidence({ ...asked, ...one }, { workplaces }).map((evidence) =>
    evidence.kind === 'workplace' ? [evidence.desk, evidence.isThen, evidence.isDesk, evidence.weight] : [],
  )

describe('where somebody worked', () => {
  const economy = at('澜浦日报', '经济部', '2004-03-01', null)
  const sport = at('澜浦日报', '体育部', '1999-01-01', '2004-02-29')

  it('speaks for them at that time, more at the desk whose section it is', () => {
    expect(told({}, economy)).toEqual([['经济部', true, true, 14]])
    expect(told({ sections: ['要闻'] }, economy)).toEqual([['经济部', true, false, 8]])
  })
  it('speaks against them where it was only at another time', () => {
    expect(told({ dates: ['1990-05-01'] }, economy, sport)).toEqual([['经济部', false, true, -6]])
  })
  it('is told of the place that was theirs then', () => {
    expect(told({ sections: ['体育'] }, economy, sport)).toEqual([['经济部', true, false, 8]])
    expect(told({ sections: ['体育'], dates: ['2003-05-01'] }, economy, sport)).toEqual([['体育部', true, true, 14]])
  })
  it('is that of the house which the byline names, or of the newspaper that it stands in', () => {
    expect(told({ organisation: '本报' }, economy)).toHaveLength(1)
    expect(told({ organisation: '江海社' }, economy)).toEqual([])
    expect(told({ organisation: '江海社' }, at('江海社', null, null, null))).toEqual([[null, true, false, 8]])
  })
})
