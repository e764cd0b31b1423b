import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bylineRoles } from '../assembly/assembly.ts'
import { readReporterAsked, reporterAddress, wholeReporter } from './reporterAsked.ts'

const paramsOf = (address: string) => Object.fromEntries(new URL(address, 'https://paper.example').searchParams)

describe('the address of a reporter’s articles', () => {
  it.each([
    [{}, wholeReporter],
    [{ year: '2019' }, { ...wholeReporter, year: 2019 }],
    [
      { section: '要闻', role: 'photographer', at: '3' },
      { year: null, section: '要闻', role: 'photographer', at: 3 },
    ],
    [{ role: ['reporter', 'photographer'] }, { ...wholeReporter, role: 'reporter' }],
    [{ year: '' }, wholeReporter],
  ])('%j asks for %j', (params, asked) => expect(readReporterAsked(params)).toEqual(asked))

  it.each([[{ year: '19' }], [{ year: '2019-01' }], [{ role: 'owner' }], [{ at: '0' }], [{ at: '1e3' }]])(
    '%j names nothing',
    (params) => expect(readReporterAsked(params)).toBeNull(),
  )

  it('is read as it was written', () => {
    const asked = fc.record({
      year: fc.option(fc.integer({ min: 1, max: 9999 })),
      section: fc.option(fc.constantFrom('要闻', '副刊 & 书', 'A+B', '100%')),
      role: fc.option(fc.constantFrom(...bylineRoles)),
      at: fc.integer({ min: 1, max: 500 }),
    })
    fc.assert(
      fc.property(asked, (one) => {
        expect(readReporterAsked(paramsOf(reporterAddress('gu-wanzhou', one)))).toEqual(one)
      }),
    )
  })
})
