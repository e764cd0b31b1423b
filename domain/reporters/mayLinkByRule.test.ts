import { expect, it } from 'vitest'
import { mayLinkByRule, type NamedRecord } from './mayLinkByRule.ts'

const printed = { name: '王伟', publicationId: 'own', publicationTitle: '澜浦日报', date: '2004-03-01' }
const own = { printed: '王伟', isPenName: false, since: null, until: null }
const record: NamedRecord = {
  ...{ kind: 'person', names: [own], organisation: null, workplaces: [], publications: ['own'] },
  years: { from: 2000, to: 2008 },
}
const at = { organisation: '澜浦日报', since: null, until: null }

it.each<readonly [string, Partial<NamedRecord>, boolean]>([
  ['who signed there before', {}, true],
  ['who signs in another newspaper only', { publications: ['other'] }, false],
  ['who works there, and signed elsewhere', { publications: ['other'], workplaces: [at] }, true],
  ['who works there, and signed nothing yet', { publications: [], years: null, workplaces: [at] }, true],
  ['who is said to be of there', { publications: [], years: null, organisation: '澜浦日报' }, true],
  ['who worked there in other years', { publications: [], years: null, workplaces: [{ ...at, until: '2001-12-31' }] }, false], // prettier-ignore
  ['who is nowhere', { publications: [], years: null }, false],
  ['whose name it was', { names: [{ ...own, since: '2004-03-01', until: '2004-03-01' }] }, true],
  ['whose name it was until the day before', { names: [{ ...own, until: '2004-02-29' }] }, false],
  ['whose name it was not yet', { names: [{ ...own, since: '2004-03-02' }] }, false],
  ['whose other name has a period', { names: [own, { ...own, printed: '大伟', until: '1999-01-01' }] }, true],
  ['who merged two spellings, one of them in period', { names: [{ ...own, until: '2001-01-01' }, own] }, true],
  ['who signed ten years later', { years: { from: 2014, to: 2020 } }, true],
  ['who signed eleven years later', { years: { from: 2015, to: 2020 } }, false],
  ['who signed decades before', { years: { from: 1950, to: 1960 } }, false],
  ['that is an agency, anywhere and always', { kind: 'agency', publications: [], years: { from: 1950, to: 1960 } }, true], // prettier-ignore
  ['that is the collective of another newspaper', { kind: 'collective', publications: ['other'] }, false],
  ['that is a collective, decades later', { kind: 'collective', years: { from: 1950, to: 1960 } }, true],
])('a rule links to a record %s: or leaves it', (_, more, may) => {
  expect(mayLinkByRule(printed, { ...record, ...more })).toBe(may)
})
