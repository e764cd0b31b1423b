import { beforeAll, describe, expect, it } from 'vitest'
import type { ReporterRecord } from '#domain/reporters/reporterRecord.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { readArticle } from '../articles/readArticle.ts'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { keptWords, makeReporter, openSignedPage, shownReporter, newReporter as fresh } from '../testing/signedPage.ts'
import { editReporter } from './editReporter.ts'
import { linkMentions } from './linkMentions.ts'
import { linkOldMentions } from './linkOldMentions.ts'
import { listReporters } from './listReporters.ts'
import { mergeReporters } from './mergeReporters.ts'
import { readReporterRecord } from './readReporterRecord.ts'
import { removeReporter } from './removeReporter.ts'
import { searchReporters } from './searchReporters.ts'
import { splitReporter } from './splitReporter.ts'
import { takeBackLinks } from './takeBackLinks.ts'
import { tellApart } from './tellApart.ts'
import { unmergeReporters } from './unmergeReporters.ts'

await enterTestDatabase()

let editor: Actor
let mentionIds: readonly string[]
let publicationId: string

async function openPage(): Promise<void> {
  ;({ editor, mentionIds, publicationId } = await openSignedPage())
}
beforeAll(openPage)

const make = (displayName: string, ids: readonly string[]) => makeReporter(editor, displayName, ids)
const shown = shownReporter
const at = (place: number): string => mentionIds[place] ?? ''
const because = '同一人'
const words = () => keptWords(mentionIds)

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
    const told = async () => done(await readArticle(editor, articleId)).merges
    const isTold = { from: '王菌', into: '王茵', reason: because, by: editor.displayName, isUndone: false }
    expect(await told()).toMatchObject([isTold])
    const later = await make('林溪', [at(4)])
    done(await mergeReporters(editor, { fromId: right, intoId: later, reason: because }))
    expect(await shown(at(1))).toBe(later)
    done(await unmergeReporters(editor, merged.mergeId))
    expect([await shown(at(0)), await shown(at(1))]).toEqual([later, wrong])
    expect((await told())[0]).toMatchObject({ from: '王菌', into: '王茵', isUndone: true, by: editor.displayName })
    expect(await unmergeReporters(editor, merged.mergeId)).toEqual({ refused: 'mergeUndone' })
    const verbs = await db().event.findMany({ where: { objectId: { in: [right, wrong] } }, select: { verb: true } })
    expect(verbs.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['reportersMerged', 'reportersUnmerged']))
  })

  it('leaves who was merged to be found by their own names, and by the words they were printed with', async () => {
    await openPage()
    const [mine, pen] = [await make('林溪', [at(0)]), await make('顾晚舟', [at(1)])]
    done(await mergeReporters(editor, { fromId: pen, intoId: mine, reason: because }))
    const listed = done(await listReporters(editor, { words: '顾晚舟', kind: '', from: 0 }))
    expect(listed.rows.map(({ id }) => id)).toEqual([mine])
    expect((await searchReporters(editor, 'gu wan zhou', '')).map(({ id }) => id)).toEqual([mine])
    expect(await searchReporters(editor, '', '顾晚舟')).toMatchObject([{ id: mine, printedBefore: true }])
  })

  it('of two that were told apart waits until that is taken back, where the record shows it', async () => {
    await openPage()
    const [one, other] = [await make('王伟', [at(0)]), await make('王玮', [at(1)])]
    done(await tellApart(editor, { aId: one, bId: other, areTwo: true }))
    const pair = { fromId: other, intoId: one, reason: because }
    expect(await mergeReporters(editor, pair)).toMatchObject({ refused: 'reportersDistinct' })
    const { apart } = done(await readReporterRecord(editor, one))
    expect(apart).toMatchObject([{ other: { id: other, displayName: '王玮' }, by: editor.displayName }])
    done(await tellApart(editor, { aId: other, bId: one, areTwo: false }))
    expect(done(await readReporterRecord(editor, one)).apart).toEqual([])
    done(await mergeReporters(editor, pair))
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
