import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { bareCell, guardCell } from './guardCell.ts'
import { joinParts, splitParts } from './listCell.ts'
import { readExchanged } from './readExchanged.ts'
import { fromCells, toCells } from './recordCells.ts'

const words = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'顾晚舟|｜\\nr\n\r =+-@\'",;·A1') })
const day = fc.option(fc.constantFrom('1998-01-01', '2004-02-29', '2019-09-18'))
const period = { since: fc.constant(null), until: day }
const anyRecord = fc.record({
  ...{ id: fc.uuid(), slug: fc.constantFrom('gu-wanzhou', 'lin-xi-2'), displayName: words, sortKey: words },
  kind: fc.constantFrom('person', 'agency', 'collective'),
  ...{ biography: fc.option(words), note: fc.option(words), mergeReason: fc.option(words) },
  names: fc.array(fc.record({ printed: words, isPenName: fc.boolean(), ...period }), { maxLength: 4 }),
  affiliations: fc.array(fc.record({ organisation: words, desk: fc.option(words), ...period }), { maxLength: 4 }),
  externalIds: fc.constantFrom({}, { isni: '000000012146438X', viaf: '102333412' }, { orcid: '0000-0002-1825-0097' }),
  formerSlugs: fc.constantFrom([], ['old'], ['old', 'older']),
  portrait: fc.constantFrom(null, 'ab'.repeat(32)),
  mergedInto: fc.option(fc.uuid()),
  apartFrom: fc.array(fc.uuid(), { maxLength: 3 }),
})

describe('a record in cells', () => {
  it('comes back as it went out', () => {
    let read = 0
    fc.assert(
      fc.property(anyRecord, (given) => {
        const record = readExchanged(given)
        fc.pre(!isRefusal(record))
        read += 1
        expect(readExchanged(fromCells(toCells(record)))).toEqual(record)
        expect(readExchanged(JSON.parse(JSON.stringify(record)))).toEqual(record)
      }),
    )
    expect(read).toBeGreaterThan(50)
  })

  it.each([
    [['顾晚舟', 'pen name', '1998-01-01', null], '顾晚舟|pen name|1998-01-01'],
    [['甲|乙', null, null, null], '甲\\|乙'],
    [['甲\\', '乙'], '甲\\\\|乙'],
    [['甲|', null], '甲\\|'],
  ])('%j is written %j', (parts, line) => {
    expect(joinParts(parts)).toBe(line)
    const read = splitParts(line)
    expect(parts.map((part) => part ?? '')).toEqual([...read, '', '', ''].slice(0, parts.length))
  })

  it('reads bars as an input method types them', () => {
    expect(splitParts('澜浦日报｜经济部｜2001-02-03')).toEqual(['澜浦日报', '经济部', '2001-02-03'])
  })
})

describe('a guarded cell', () => {
  it.each(['=1+1', '+86', '-', '@SUM(A1)', '\tx', '＝1', "'quoted", "'=1", "''"])(
    '%j runs nowhere and is read back',
    (text) => {
      expect(guardCell(text).startsWith("'")).toBe(true)
      expect(bareCell(guardCell(text))).toBe(text)
    },
  )

  it('changes nothing else, and is read back whatever it is', () => {
    expect(guardCell('顾晚舟')).toBe('顾晚舟')
    expect(bareCell("'顾晚舟")).toBe("'顾晚舟")
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."'=+-@\t\r＝ 顾a") }), (text) => {
        expect(bareCell(guardCell(text))).toBe(text)
      }),
    )
  })
})
