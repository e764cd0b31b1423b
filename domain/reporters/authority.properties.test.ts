import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { reporterOf, standing, type Authority } from './authority.ts'
import { applyAuthorityAct, playAuthorityActs, type AuthorityAct } from './authorityActs.ts'
import { shownAs } from './standingMerges.ts'

const names = ['王茵', '王菌', '林溪', '林溪', '沈 渡']
const mentions = names.flatMap((name, at) =>
  [0, 1].map((twice) => ({
    id: `m${at * 2 + twice}`,
    printed: `记者 ${name}`,
    name,
    role: 'reporter',
    position: twice,
  })),
)
const empty: Authority = { mentions, links: new Map(), reporters: new Map(), merges: [], distinct: new Set() }

const reporterIds = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5']
const reporter = fc.constantFrom(...reporterIds)
const chosen = fc.subarray(mentions.map(({ id }) => id))
const act: fc.Arbitrary<AuthorityAct> = fc.oneof(
  fc.record({ act: fc.constant('add' as const), id: reporter, displayName: fc.constantFrom(...names) }),
  fc.record({ act: fc.constant('link' as const), mentionIds: chosen, reporterId: fc.option(reporter) }),
  fc.record({ act: fc.constant('merge' as const), id: fc.uuid(), fromId: reporter, intoId: reporter }),
  fc.record({ act: fc.constant('split' as const), fromId: reporter, mentionIds: chosen, newId: fc.uuid() }),
  fc.record({ act: fc.constant('tellApart' as const), aId: reporter, bId: reporter }),
  fc.record({ act: fc.constant('rename' as const), id: reporter, displayName: fc.constantFrom(...names) }),
)
/** Un-merges name the merge by its place among those made so far. */
const asked = fc.oneof({ weight: 5, arbitrary: act }, { weight: 1, arbitrary: fc.nat(5) })

function play(start: Authority, moves: readonly (AuthorityAct | number)[]): Authority {
  return moves.reduce<Authority>((now, move) => {
    const one = typeof move === 'number' ? { act: 'unmerge' as const, id: now.merges[move]?.id ?? '' } : move
    return playAuthorityActs(now, [one])
  }, start)
}
const everyone = reporterIds.map((id, at): AuthorityAct => ({ act: 'add', id, displayName: names[at % 5] ?? '' }))
const started = playAuthorityActs(empty, everyone)
const shown = (authority: Authority) => mentions.map(({ id }) => reporterOf(authority, id))

it('leaves every mention its words and its order, and exactly one reporter who stands for themselves, or none', () => {
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 30 }), (moves) => {
      const after = play(started, moves)
      expect(after.mentions).toEqual(mentions)
      const merged = shownAs(standing(after.merges))
      for (const id of shown(after)) {
        if (id === null) continue
        expect(after.reporters.has(id)).toBe(true)
        expect(merged.has(id)).toBe(false)
      }
    }),
  )
})

it('never joins two that were told apart, until a person un-merges or the mark goes', () => {
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 30 }), (moves) => {
      const after = play(started, moves)
      const merged = shownAs(standing(after.merges))
      for (const pair of after.distinct) {
        const [a = '', b = ''] = pair.split(' ')
        expect(merged.get(a) ?? a).not.toBe(merged.get(b) ?? b)
      }
    }),
  )
})

it('puts every mention back by an un-merge, whatever was done before it and around it', () => {
  const merge = fc.record({ fromId: reporter, intoId: reporter })
  fc.assert(
    fc.property(
      fc.array(asked, { maxLength: 20 }),
      merge,
      fc.array(asked, { maxLength: 20 }),
      (before, pair, after) => {
        const start = play(started, before)
        const joined = applyAuthorityAct(start, { act: 'merge', id: 'it', ...pair })
        if (isRefusal(joined)) return
        const undone = applyAuthorityAct(joined, { act: 'unmerge', id: 'it' })
        if (isRefusal(undone)) throw new Error(undone.refused)
        expect(shown(undone)).toEqual(shown(start))
        const later = play(joined, after)
        const taken = applyAuthorityAct(later, { act: 'unmerge', id: 'it' })
        if (isRefusal(taken)) {
          expect(taken.refused).toBe('mergeUndone')
          return
        }
        const others = { ...later, merges: later.merges.filter(({ id }) => id !== 'it') }
        expect(shown(taken)).toEqual(shown(others))
        expect(taken.links).toEqual(later.links)
      },
    ),
  )
})

it('says what an un-merge, a split or a merge wants', () => {
  const linked = playAuthorityActs(started, [{ act: 'link', mentionIds: ['m0', 'm1'], reporterId: 'r0' }])
  const refused = (asked: AuthorityAct, at = linked) => {
    const answer = applyAuthorityAct(at, asked)
    return isRefusal(answer) ? answer.refused : null
  }
  expect(refused({ act: 'unmerge', id: 'none' })).toBe('mergeUndone')
  expect(refused({ act: 'merge', id: 'x', fromId: 'r0', intoId: 'r0' })).toBe('mergeOfOne')
  expect(refused({ act: 'split', fromId: 'r0', mentionIds: [], newId: 'n' })).toBe('splitNothing')
  expect(refused({ act: 'split', fromId: 'r0', mentionIds: ['m2'], newId: 'n' })).toBe('mentionElsewhere')
  expect(refused({ act: 'split', fromId: 'r0', mentionIds: ['m0', 'm1'], newId: 'n' })).toBe('splitAll')
  expect(refused({ act: 'split', fromId: 'r0', mentionIds: ['m0'], newId: 'n' })).toBeNull()
  const apart = playAuthorityActs(linked, [{ act: 'tellApart', aId: 'r0', bId: 'r1' }])
  expect(refused({ act: 'merge', id: 'x', fromId: 'r1', intoId: 'r0' }, apart)).toBe('reportersDistinct')
  const one = playAuthorityActs(linked, [{ act: 'merge', id: 'x', fromId: 'r1', intoId: 'r0' }])
  expect(refused({ act: 'merge', id: 'y', fromId: 'r1', intoId: 'r2' }, one)).toBe('reporterMerged')
  expect(refused({ act: 'tellApart', aId: 'r0', bId: 'r1' }, one)).toBe('mergedAreOne')
})
