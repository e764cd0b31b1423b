import { describe, expect, it } from 'vitest'
import { acts, may, maySee, roleIn, roles, type Act, type Actor, type Role } from './rights.ts'

const actor = (role: Role | null, isAdministrator = false): Actor => ({
  ...{ userId: 'me', displayName: 'me', isAdministrator },
  roles: role ? { paper: role } : {},
})

/** By hand: what the design says of each role. */
const allowed: Readonly<Record<Role, readonly Act[]>> = {
  corrector: ['readDesk', 'editDraft', 'linkByline', 'comment'],
  editor: [
    'readDesk',
    'editDraft',
    'linkByline',
    'comment',
    'keepReporters',
    'importIssue',
    'layPage',
    'manageTerms',
    'sharePreview',
  ],
  publisher: [
    'readDesk',
    'editDraft',
    'linkByline',
    'comment',
    'keepReporters',
    'importIssue',
    'layPage',
    'publishIssue',
    'sharePreview',
    'manageTerms',
    'readAudit',
  ],
  administrator: ['readDesk', 'importIssue', 'managePeople', 'manageTerms', 'setPolicy', 'readAudit'],
}
const table = roles.flatMap((role) => acts.map((act): [Role, Act] => [role, act]))

it.each(table)('a %s and %s', (role, act) => {
  expect(may(actor(role), act, 'paper')).toBe(allowed[role].includes(act))
  expect(may(actor(role), act, 'another paper')).toBe(false)
})

describe.each(acts)('%s', (act) => {
  it('is for nobody without a part, and for a server-wide administrator', () => {
    expect(may(actor(null), act, 'paper')).toBe(false)
    expect(may(actor(null, true), act, 'paper')).toBe(true)
  })
})

it('is not fooled by a publication that is named like a property of objects', () => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    expect(maySee(actor('publisher'), name)).toBe(false)
    expect(roles.some((role) => role === roleIn(actor('publisher'), name))).toBe(false)
  }
})
