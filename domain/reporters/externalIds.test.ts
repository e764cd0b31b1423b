import { describe, expect, it } from 'vitest'
import { externalIdAddress, readExternalIds } from './externalIds.ts'

describe('numbers of others', () => {
  it.each([
    [{ isni: '0000 0001 2103 2683' }, { isni: '0000000121032683' }],
    [{ isni: 'https://isni.org/isni/000000012281955X' }, { isni: '000000012281955X' }],
    [{ orcid: 'https://orcid.org/0000-0002-1825-0097' }, { orcid: '0000-0002-1825-0097' }],
    [{ orcid: '0000-0002-1694-233x' }, { orcid: '0000-0002-1694-233X' }],
    [{ viaf: ' https://viaf.org/viaf/102333412/ ' }, { viaf: '102333412' }],
    [{ wikidata: 'https://www.wikidata.org/wiki/q42' }, { wikidata: 'Q42' }],
    [{ isni: '', viaf: '  ' }, {}],
  ])('reads %o', (given, read) => {
    expect(readExternalIds(given)).toEqual(read)
  })

  it.each([
    ['isni', '0000000121032684'],
    ['isni', '00000001210326830'],
    ['orcid', '0000-0002-1825-0098'],
    // A good ISNI, but outside of ORCID's block.
    ['orcid', '0000-0001-2103-2683'],
    ['viaf', '0123'],
    ['wikidata', 'P31'],
  ])('refuses the %s %s', (kind, id) => {
    expect(readExternalIds({ [kind]: id })).toEqual({ refused: 'externalIdWrong', values: { kind, id } })
  })

  it('leads to where they are kept', () => {
    expect(externalIdAddress('orcid', '0000-0002-1825-0097')).toBe('https://orcid.org/0000-0002-1825-0097')
  })
})
