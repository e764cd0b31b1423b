import { describe, expect, it } from 'vitest'
import { issueListHref, monthLater, monthSpan, readIssueFilter, standingOf } from './issueFilter.ts'

const read = (address: string) =>
  readIssueFilter(Object.fromEntries(new URL(address, 'http://galley.invalid').searchParams))

describe('the filter of issues', () => {
  it.each([
    '/desk/issues',
    '/desk/issues?form=board&publication=test-daily&standing=inReview&from=2025-01-01&to=2025-02-01&text=%E6%99%9A%E6%8A%A5',
    '/desk/issues?form=calendar&month=2025-02',
  ])('reads back what it says in an address: %s', (address) => {
    expect(issueListHref(read(address))).toBe(address)
  })

  it('leaves out what makes no sense', () => {
    expect(
      issueListHref(
        readIssueFilter({
          form: 'x',
          publication: "' OR 1",
          standing: 'done',
          from: 'soon',
          text: [' '],
          month: '2025-13',
        }),
      ),
    ).toBe('/desk/issues')
  })
})

describe('how far an issue is', () => {
  const row = (approved: number, inReview: number, correcting: number) => ({
    ...{ isPublic: false, scheduledFor: null },
    progress: { approved, inReview, correcting, isPublic: 0, total: approved + inReview + correcting },
  })
  it.each([
    ['nothing in it', row(0, 0, 0), 'correcting'],
    ['one still being corrected', row(5, 3, 1), 'correcting'],
    ['none being corrected', row(5, 3, 0), 'inReview'],
    ['all approved', row(5, 0, 0), 'ready'],
    ['an hour', { ...row(5, 0, 1), scheduledFor: '2025-01-01T00:00:00Z' }, 'scheduled'],
    ['readers', { ...row(0, 0, 1), isPublic: true }, 'public'],
  ] as const)('with %s', (_, issue, standing) => {
    expect(standingOf(issue)).toBe(standing)
  })
})

it('knows months, also around a year’s end and in leap years', () => {
  expect(monthSpan('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(monthSpan('2025-12').to).toBe('2025-12-31')
  expect([monthLater('2025-12', 1), monthLater('2025-01', -1)]).toEqual(['2026-01', '2024-12'])
})
