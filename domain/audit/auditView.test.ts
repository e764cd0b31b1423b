import { expect, it } from 'vitest'
import { auditParams, readAuditFilter } from './auditView.ts'

const id = '018f0000-0000-7000-a000-000000000001'

it('reads back what it says in an address, and leaves out what makes no sense', () => {
  const filter = readAuditFilter({ publication: id, verb: 'published', from: '2025-01-02', before: '17', to: 'soon' })
  expect(filter).toMatchObject({ publicationId: id, verb: 'published', from: '2025-01-02', before: '17', to: null })
  expect(readAuditFilter(Object.fromEntries(new URLSearchParams(auditParams(filter))))).toEqual(filter)
  expect(auditParams(readAuditFilter({ verb: "' OR 1=1", person: 'me', article: ['a'] }))).toBe('')
})
