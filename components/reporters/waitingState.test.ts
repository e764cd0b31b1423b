import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOfGroup, type GroupDetails, type WaitingGroup } from '#domain/reporters/waitingViews.ts'
import {
  beginWaiting,
  decide,
  detailsNow,
  forgetName,
  goTo,
  goToMention,
  groupNow,
  learn,
  madeHere,
  putBack,
  putBackBehind,
  wantedDetails,
  type WaitingState,
} from './waitingState.ts'

const groups: WaitingGroup[] = ['王茵', '林溪', '沈渡'].map((name, at) => ({
  ...{ publicationId: 'p', name, role: 'reporter', count: 3 - at },
}))
const details: GroupDetails[] = groups.map((key) => {
  const mentionIds = Array.from({ length: key.count }, (_, at) => `${key.name}${at}`)
  const mentions = mentionIds.map((id) => ({
    ...{
      id,
      articleId: 'a',
      date: '2025-03-04',
      pageLabel: '01',
      sectionName: null,
      printed: key.name,
      lines: [],
      isSetByHand: false,
    },
    title: { text: '题', from: 'headline' as const },
  }))
  return { key, mentionIds, mentions, organisation: null, proposals: [], isSure: false }
})
const ready = learn(beginWaiting(groups), groups, details)
const names = (state: WaitingState) => state.groups.map(({ name, count }) => `${name}${count}`)
const open = { none: true } as const

describe('deciding on what waits', () => {
  it('takes a whole group at once and comes to the next', () => {
    const after = decide(ready, open, null)
    expect(names(after)).toEqual(['林溪2', '沈渡1'])
    expect(groupNow(after)?.name).toBe('林溪')
    expect(after.decisions[0]?.mentionIds).toEqual(['王茵0', '王茵1', '王茵2'])
  })

  it('takes one mention of a group alone, and stays with the others', () => {
    const one = goToMention(ready, 1)
    const after = decide(one, open, null)
    expect(names(after)[0]).toBe('王茵2')
    expect(after.decisions[0]?.mentionIds).toEqual(['王茵0'])
    expect(after.only).toBe('王茵1')
    expect(goToMention(after, -1).only).toBeNull()
  })

  it('does nothing before a group is known, and asks for what lies ahead', () => {
    const blind = beginWaiting(groups)
    expect(decide(blind, open, null)).toBe(blind)
    expect(wantedDetails(blind, 2, 40)).toHaveLength(3)
    expect(wantedDetails(ready, 2, 40)).toEqual([])
    expect(wantedDetails(forgetName(ready, '林溪'), 2, 40).map(({ name }) => name)).toEqual(['林溪'])
  })

  it('offers who was made here, until that is undone', () => {
    const newReporter = { id: 'r1', displayName: '王茵', kind: 'person' as const }
    const after = decide(ready, { newReporter }, '王茵')
    expect(madeHere(after).map(({ id, displayName, articles }) => [id, displayName, articles])).toEqual([
      ['r1', '王茵', 3],
    ])
    expect(madeHere(putBack(after, after.decisions[0] ?? expect.fail()))).toEqual([])
  })

  it('can decide at once on what was put back, while the server is asked about it again', () => {
    const after = decide(ready, open, null)
    const back = forgetName(putBack(after, after.decisions[0] ?? expect.fail()), '王茵')
    expect(wantedDetails(back, 2, 40).map(({ name }) => name)).toEqual(['王茵'])
    expect(decide(back, open, null).decisions.at(-1)?.mentionIds).toEqual(['王茵0', '王茵1', '王茵2'])
  })

  it('puts back what was refused behind what the person sees, so that no key strikes the wrong group', () => {
    const after = decide(ready, open, null)
    const back = putBackBehind(goToMention(after, 1), after.decisions[0] ?? expect.fail())
    expect([groupNow(back)?.name, back.only]).toEqual(['林溪', '林溪0'])
    expect(names(back)).toEqual(['林溪2', '王茵3', '沈渡1'])
    const all = [1, 2, 3].reduce((state) => decide(state, open, null), ready)
    const alone = putBackBehind(all, all.decisions[1] ?? expect.fail())
    expect(groupNow(alone)?.name).toBe('林溪')
  })

  it('leaves the person at their group and mention when answers come', () => {
    const one = goToMention(goTo(ready, 1), 1)
    const learnt = learn(one, groups, details)
    expect([groupNow(learnt)?.name, learnt.only]).toEqual(['林溪', '林溪0'])
    const less = learn(one, [groups[0] ?? expect.fail()], [])
    expect([groupNow(less)?.name, less.only]).toEqual(['林溪', '林溪0'])
    const gone = learn(one, [groups[1] ?? expect.fail()], [])
    expect([groupNow(gone)?.name, gone.only]).toEqual(['沈渡', null])
  })

  it('puts back what was undone, and leads there', () => {
    const after = goTo(decide(ready, open, null), 1)
    const back = putBack(after, after.decisions[0] ?? expect.fail())
    expect([...names(back)].sort()).toEqual([...names(ready)].sort())
    expect(groupNow(back)?.name).toBe('王茵')
    expect(back.decisions).toEqual([])
  })

  it('drops a group that someone else decided meanwhile, and does not bring back what was decided here', () => {
    expect(names(learn(ready, [groups[1] ?? expect.fail()], []))).toEqual(['王茵3', '沈渡1'])
    const after = decide(goToMention(ready, 1), open, null)
    expect(detailsNow(learn(after, groups, details))?.mentionIds).toEqual(['王茵1', '王茵2'])
  })

  it('loses no mention and decides none twice, whatever is done in whatever order', () => {
    const move = fc.oneof(
      fc.record({ go: fc.integer({ min: -1, max: 3 }) }),
      fc.record({ mention: fc.constantFrom(-1, 1) }),
      fc.constant({ decide: true }),
      fc.constant({ undo: true }),
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        let state = ready
        for (const one of moves) {
          if ('go' in one) state = goTo(state, one.go)
          else if ('mention' in one) state = goToMention(state, one.mention)
          else if ('decide' in one) state = decide(state, open, null)
          else {
            const last = state.decisions.at(-1)
            if (last) state = learn(putBack(state, last), [], details)
          }
        }
        const waiting = state.groups.flatMap((group) => state.details.get(keyOfGroup(group))?.mentionIds ?? [])
        const decided = state.decisions.flatMap(({ mentionIds }) => mentionIds)
        expect([...waiting, ...decided].sort()).toEqual(details.flatMap(({ mentionIds }) => mentionIds).sort())
        expect(state.groups.reduce((sum, { count }) => sum + count, 0)).toBe(waiting.length)
      }),
    )
  })
})
