import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { reporterOf, type Authority } from '#domain/reporters/authority.ts'
import { applyAuthorityAct, type AuthorityAct } from '#domain/reporters/authorityActs.ts'
import type { ReporterRecord } from '#domain/reporters/reporterRecord.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { editReporter } from './editReporter.ts'
import { linkMentions } from './linkMentions.ts'
import { linkOldMentions } from './linkOldMentions.ts'
import { mergeReporters } from './mergeReporters.ts'
import { removeReporter } from './removeReporter.ts'
import { splitReporter } from './splitReporter.ts'
import { takeBackLinks } from './takeBackLinks.ts'
import { tellApart } from './tellApart.ts'
import { unmergeReporters } from './unmergeReporters.ts'

await enterTestDatabase()

/** Four articles, five bylines; the names are no reporter's yet. */
const page = ['王茵', '王菌', '王茵 韩砚', '林溪']
  .map(
    (names, at) =>
      `河堤第${'一二三四'[at]}段完工\n\n本报讯（记者 ${names}）昨天上午，河堤上的树栽完了，一共三百棵。\n\n`,
  )
  .join('')
let editor: Actor
let mentionIds: string[]
let publicationId: string

async function openPage(): Promise<void> {
  const newsroom = await openNewsroom(page)
  publicationId = newsroom.publicationId
  editor = await newsroom.hire('editor')
  const rows = await db().mention.findMany({
    where: { article: { issueId: newsroom.issueId } },
    orderBy: [{ article: { sequence: 'asc' } }, { position: 'asc' }],
  })
  mentionIds = rows.map(({ id }) => id)
}
beforeAll(openPage)

const fresh = (displayName: string) => ({ newReporter: { displayName, kind: 'person' as const } })
async function make(displayName: string, ids: readonly string[]): Promise<string> {
  const { reporter } = done(await linkMentions(editor, { mentionIds: [...ids], choice: fresh(displayName) }))
  return reporter?.id ?? ''
}
async function shown(id: string): Promise<string | null> {
  const row = await db().mentionStanding.findUniqueOrThrow({ where: { mentionId: id }, include: { reporter: true } })
  return row.reporter?.mergedIntoId ?? row.reporterId
}
const at = (place: number): string => mentionIds[place] ?? ''
const because = '同一人'
const words = () => db().mention.findMany({ where: { id: { in: mentionIds } }, orderBy: { id: 'asc' } })

describe('linking groups', () => {
  it('links all or none, learns the names, and takes back to what was', async () => {
    await openPage()
    const { linkIds, reporter } = done(
      await linkMentions(editor, { mentionIds: [at(0), at(1)], choice: fresh('王茵') }),
    )
    const reporterId = reporter?.id ?? ''
    const names = () => db().reporterName.findMany({ where: { reporterId }, select: { printed: true } })
    expect((await names()).map(({ printed }) => printed).sort()).toEqual(['王茵', '王菌'])
    const unknown = '00000000-0000-7000-a000-000000000000'
    const some = await linkMentions(editor, { mentionIds: [at(3), unknown], choice: { reporterId } })
    expect(some).toEqual({ refused: 'mentionUnknown' })
    expect(await shown(at(3))).toBeNull()
    expect(done(await takeBackLinks(editor, linkIds))).toEqual({ mentions: 2 })
    expect([await shown(at(0)), await shown(at(1))]).toEqual([null, null])
    expect((await names()).map(({ printed }) => printed)).toEqual(['王茵'])
    const record = await db().reporter.findUniqueOrThrow({ where: { id: reporterId } })
    expect(record.removedAt).not.toBeNull()
    expect(await linkMentions(editor, { mentionIds: [at(0)], choice: { reporterId } })).toEqual({
      refused: 'reporterUnknown',
    })
    expect(await takeBackLinks(editor, linkIds)).toEqual({ refused: 'mentionElsewhere' })
  })

  it('is for those of the publication, and finds nothing elsewhere', async () => {
    const stranger = await (await openNewsroom()).hire('editor')
    const answer = await linkMentions(stranger, { mentionIds: [at(0)], choice: { none: true } })
    expect(answer).toEqual({ refused: 'mentionUnknown' })
  })

  it('runs over old articles again once the record knows more', async () => {
    await openPage()
    await db().reporterName.deleteMany({ where: { printed: { in: ['王茵', '韩砚', '林溪'] } } })
    const reporter = await make('王茵', [at(0)])
    done(await linkMentions(editor, { mentionIds: [at(4)], choice: { none: true } }))
    expect(await shown(at(2))).toBeNull()
    expect(done(await linkOldMentions(editor, [publicationId]))).toMatchObject({ linked: 1 })
    expect([await shown(at(2)), await shown(at(4))]).toEqual([reporter, null])
  })
})

describe('merging', () => {
  it('moves no link and no word, tells the articles, keeps both records, and is undone whole', async () => {
    await openPage()
    const [right, wrong] = [await make('王茵', [at(0), at(2)]), await make('王菌', [at(1)])]
    const before = { words: await words(), links: await db().mentionLink.count() }
    const refused = await mergeReporters(editor, { fromId: wrong, intoId: right, reason: ' ' })
    expect(refused).toEqual({ refused: 'reasonMissing' })
    const merged = done(await mergeReporters(editor, { fromId: wrong, intoId: right, reason: because }))
    expect(merged.articles).toBe(1)
    expect(await shown(at(1))).toBe(right)
    expect({ words: await words(), links: await db().mentionLink.count() }).toEqual(before)
    const { articleId } = await db().mention.findUniqueOrThrow({ where: { id: at(1) } })
    const [notice] = await db().notice.findMany({ where: { articleId } })
    expect(notice).toMatchObject({ kind: 'reportersMerged', details: { from: '王菌', into: '王茵', reason: because } })
    const later = await make('林溪', [at(4)])
    done(await mergeReporters(editor, { fromId: right, intoId: later, reason: because }))
    expect(await shown(at(1))).toBe(later)
    done(await unmergeReporters(editor, merged.mergeId))
    expect([await shown(at(0)), await shown(at(1))]).toEqual([later, wrong])
    expect(await unmergeReporters(editor, merged.mergeId)).toEqual({ refused: 'mergeUndone' })
    const verbs = await db().event.findMany({ where: { objectId: { in: [right, wrong] } }, select: { verb: true } })
    expect(verbs.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['reportersMerged', 'reportersUnmerged']))
  })

  it('is for those who keep reporters wherever the two sign', async () => {
    await openPage()
    const here = editor
    const mine = await make('王茵', [at(0)])
    await openPage()
    const theirs = await make('王菌', [at(1)])
    const answer = await mergeReporters(here, { fromId: theirs, intoId: mine, reason: because })
    expect(answer).toMatchObject({ refused: 'reporterElsewhere' })
  })

  it('heeds "not the same" until it is taken back; a split remembers it', async () => {
    await openPage()
    const one = await make('王茵', [at(0), at(2)])
    const newReporter = { displayName: '王茵', kind: 'person' as const }
    const two = done(await splitReporter(editor, one, { mentionIds: [at(2)], newReporter }))
    expect([await shown(at(0)), await shown(at(2))]).toEqual([one, two.id])
    const asked = { fromId: two.id, intoId: one, reason: because }
    expect(await mergeReporters(editor, asked)).toMatchObject({ refused: 'reportersDistinct' })
    done(await tellApart(editor, { aId: one, bId: two.id, areTwo: false }))
    expect(isRefusal(await mergeReporters(editor, asked))).toBe(false)
  })
})

describe('the record', () => {
  const record: ReporterRecord = {
    ...{ displayName: '王茵', sortKey: '', kind: 'person', biography: '写河堤。', note: null },
    names: [{ printed: '王大茵', isPenName: true, since: '1999-01-01', until: '2003-12-31' }],
    affiliations: [
      { organisation: '测试报', desk: '城事', since: '2001-05-01', until: null },
      { organisation: '旧报', desk: null, since: null, until: '2001-04-30' },
    ],
    externalIds: { orcid: 'https://orcid.org/0000-0002-1825-0097' },
  }

  it('keeps names, periods, affiliations and checked numbers, one save after another', async () => {
    await openPage()
    const id = await make('王菌', [at(1)])
    expect(await editReporter(editor, id, { version: 1, record })).toMatchObject({ refused: 'nameInUse' })
    const names = [...record.names, { printed: '王菌', isPenName: false, since: null, until: null }]
    done(await editReporter(editor, id, { version: 1, record: { ...record, names } }))
    const stale = await editReporter(editor, id, { version: 1, record: { ...record, names } })
    expect(stale).toEqual({ refused: 'someoneWasFirst' })
    const kept = await db().reporter.findUniqueOrThrow({ where: { id }, include: { names: true, affiliations: true } })
    expect(kept).toMatchObject({ displayName: '王茵', sortKey: 'wang yin', organisation: '测试报', version: 2 })
    expect(kept.externalIds).toEqual({ orcid: '0000-0002-1825-0097' })
    expect(kept.names.map(({ printed }) => printed).sort()).toEqual(['王大茵', '王茵', '王菌'])
    expect(kept.affiliations).toHaveLength(2)
  })

  it('refuses what is wrong in words, and removes only what signs nothing', async () => {
    await openPage()
    const id = await make('王茵', [at(0)])
    const save = (change: Partial<ReporterRecord>) =>
      editReporter(editor, id, { version: 1, record: { ...record, ...change } })
    expect(await save({ externalIds: { isni: '0000000121032684' } })).toMatchObject({ refused: 'externalIdWrong' })
    const backwards = [{ printed: '王茵', isPenName: false, since: '2020-01-02', until: '2020-01-01' }]
    expect(await save({ names: backwards })).toEqual({ refused: 'periodBackwards' })
    expect(await removeReporter(editor, id)).toMatchObject({ refused: 'reporterStillSigns' })
    done(await linkMentions(editor, { mentionIds: [at(0)], choice: { none: true } }))
    expect(done(await removeReporter(editor, id))).toEqual({ removed: true })
  })
})

describe('any sequence of acts', () => {
  const place = fc.nat(4)
  const who = fc.nat(3)
  const places = fc.subarray([0, 1, 2, 3, 4])
  const move = fc.oneof(
    fc.record({ act: fc.constant('link' as const), places, who: fc.option(who) }),
    fc.record({ act: fc.constant('merge' as const), from: who, into: who }),
    fc.record({ act: fc.constant('unmerge' as const), which: place }),
    fc.record({ act: fc.constant('split' as const), from: who, places }),
    fc.record({ act: fc.constant('tellApart' as const), from: who, into: who }),
  )

  it('leaves the database where the rules leave their own state', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 6, maxLength: 14 }), async (moves) => {
        await openPage()
        const before = await words()
        const ids = ['', '', '', '']
        for (const at of ids.keys()) ids[at] = await make(`某${'甲乙丙丁'[at]}`, [mentionIds[at] ?? ''])
        let model = start(ids)
        for (const one of moves) model = await both(model, one, ids)
        for (const id of mentionIds) expect(await shown(id)).toBe(reporterOf(model, id))
        expect(await words()).toEqual(before)
      }),
      { numRuns: 4 },
    )
  }, 120_000)

  function start(ids: readonly string[]): Authority {
    const mentions = mentionIds.map((id) => ({ id, printed: '', name: '', role: '', position: 0 }))
    const reporters = new Map(ids.map((id) => [id, { displayName: '', names: [] }]))
    const links = new Map(ids.map((id, at) => [mentionIds[at] ?? '', [id]]))
    return { mentions, links, reporters, merges: [], distinct: new Set() }
  }

  async function both(
    model: Authority,
    one: typeof move extends fc.Arbitrary<infer Move> ? Move : never,
    ids: string[],
  ) {
    const named = (at: number): string => ids[at] ?? ''
    const chosen = 'places' in one ? one.places.map(at) : []
    let asked: AuthorityAct
    let answer: unknown
    if (one.act === 'link') {
      if (chosen.length === 0) return model
      const reporterId = one.who === null ? null : named(one.who)
      asked = { act: 'link', mentionIds: chosen, reporterId }
      const choice = reporterId === null ? { none: true as const } : { reporterId }
      answer = await linkMentions(editor, { mentionIds: chosen, choice })
    } else if (one.act === 'merge') {
      const pair = { fromId: named(one.from), intoId: named(one.into) }
      const made = await mergeReporters(editor, { ...pair, reason: because })
      asked = { act: 'merge', id: isRefusal(made) ? 'none' : made.mergeId, ...pair }
      answer = made
    } else if (one.act === 'unmerge') {
      const id = model.merges[one.which]?.id ?? ''
      asked = { act: 'unmerge', id }
      answer = await unmergeReporters(editor, id)
    } else if (one.act === 'split') {
      const newReporter = { displayName: '分', kind: 'person' as const }
      const made = await splitReporter(editor, named(one.from), { mentionIds: chosen, newReporter })
      const newId = isRefusal(made) ? 'none' : made.id
      asked = { act: 'split', fromId: named(one.from), mentionIds: chosen, newId }
      answer = made
      if (!isRefusal(made)) {
        const after = applyAuthorityAct(model, asked)
        if (isRefusal(after)) throw new Error(after.refused)
        return applied(after, { act: 'tellApart', aId: named(one.from), bId: newId })
      }
    } else {
      asked = { act: 'tellApart', aId: named(one.from), bId: named(one.into) }
      answer = await tellApart(editor, { aId: asked.aId, bId: asked.bId, areTwo: true })
    }
    const after = applyAuthorityAct(model, asked)
    const code = isRefusal(answer) ? answer.refused : null
    if (one.act !== 'split' || code !== 'reporterMerged') expect(isRefusal(after) ? after.refused : null).toBe(code)
    return isRefusal(after) ? model : after
  }

  function applied(model: Authority, asked: AuthorityAct): Authority {
    const after = applyAuthorityAct(model, asked)
    return isRefusal(after) ? model : after
  }
})
