import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reporterOf, type Authority } from '#domain/reporters/authority.ts'
import { applyAuthorityAct, type AuthorityAct } from '#domain/reporters/authorityActs.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { nowPrinted, pageMove, playOnPage, printedBylines, type PrintedPlace } from '../testing/pageMoves.ts'
import { keptWords, makeReporter, openSignedPage, shownReporter } from '../testing/signedPage.ts'
import { editReporter } from './editReporter.ts'
import { linkMentions } from './linkMentions.ts'
import { mergeReporters } from './mergeReporters.ts'
import { readReporterRecord } from './readReporterRecord.ts'
import { splitReporter } from './splitReporter.ts'
import { takeBackLinks } from './takeBackLinks.ts'
import { tellApart } from './tellApart.ts'
import { unmergeReporters } from './unmergeReporters.ts'

await enterTestDatabase()

let editor: Actor
let mentionIds: readonly string[]
let articleIds: readonly string[]

type PlayedBylines = {
  readonly bylines: readonly PrintedPlace[]
  /** The last links that were made, while they can be taken back. */
  made: { readonly linkIds: readonly string[]; readonly before: Authority; readonly ids: readonly string[] } | null
}

/** Five names: of two bylines of one name that come into one article the composition makes one. */
const signed = ['王茵', '王菌', '沈茵 韩砚', '林溪']

async function openPage(): Promise<void> {
  ;({ editor, mentionIds, articleIds } = await openSignedPage(signed))
}

const make = (displayName: string, ids: readonly string[]) => makeReporter(editor, displayName, ids)
const shown = shownReporter
const at = (place: number): string => mentionIds[place] ?? ''
const because = '同一人'
const words = () => keptWords(mentionIds)
/** A byline as every screen shows it: its printed words, its role, its place among those of its article. */
const standing = (mentionId: string) =>
  db().mentionStanding.findFirstOrThrow({ where: { mentionId }, select: { printed: true, role: true, position: true } })

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
    fc.record({ act: fc.constant('rename' as const), who, displayName: fc.constantFrom('某甲', '王茵', '别的名字') }),
    fc.record({ act: fc.constant('takeBack' as const) }),
    pageMove,
  )

  it('leaves the database where the rules leave their own state', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 6, maxLength: 14 }), async (moves) => {
        await openPage()
        const before = await words()
        const ids = ['', '', '', '']
        for (const at of ids.keys()) ids[at] = await make(`某${'甲乙丙丁'[at]}`, [mentionIds[at] ?? ''])
        let model = await start(ids)
        const bylines = await printedBylines(mentionIds)
        const stood = await Promise.all(mentionIds.map(standing))
        const played: PlayedBylines = { bylines, made: null }
        let isLaidAnew = false
        for (const one of moves) {
          model = await both(model, one, ids, played)
          isLaidAnew ||= one.act === 'page'
          for (const [place, id] of mentionIds.entries()) {
            const now = await nowPrinted(bylines, place)
            expect(await shown(now), JSON.stringify(one)).toBe(reporterOf(model, id))
            // Only who lays the page anew changes which bylines an article has, and so their places in it.
            const { position, ...words } = stood[place] ?? {}
            expect(await standing(now), JSON.stringify(one)).toMatchObject(isLaidAnew ? words : { ...words, position })
          }
        }
        expect(await words()).toEqual(before)
      }),
      { numRuns: 12 },
    )
  }, 240_000)

  /** Import has linked by itself whose name it knew from an earlier run. */
  async function start(ids: readonly string[]): Promise<Authority> {
    const mentions = mentionIds.map((id) => ({ id, printed: '', name: '', role: '', position: 0 }))
    const links = new Map<string, string[]>()
    for (const id of mentionIds)
      links.set(
        id,
        [await shown(id)].filter((one) => one !== null),
      )
    const reporters = new Map([...ids, ...[...links.values()].flat()].map((id) => [id, { displayName: '', names: [] }]))
    return { mentions, links, reporters, merges: [], distinct: new Set() }
  }

  async function both(
    model: Authority,
    one: typeof move extends fc.Arbitrary<infer Move> ? Move : never,
    ids: string[],
    played: PlayedBylines,
  ) {
    if (one.act === 'page') {
      await playOnPage(editor, articleIds, one)
      played.made = null
      return model
    }
    if (one.act === 'takeBack') return takeBack(model, played)
    const named = (at: number): string => ids[at] ?? ''
    const chosen = 'places' in one ? one.places.map(at) : []
    // Acts on the page may have moved the words to another article, where another mention bears them.
    const printed: string[] = []
    if ('places' in one) for (const each of one.places) printed.push(await nowPrinted(played.bylines, each))
    let asked: AuthorityAct
    let answer: unknown
    if (one.act === 'link') {
      if (chosen.length === 0) return model
      const reporterId = one.who === null ? null : named(one.who)
      asked = { act: 'link', mentionIds: chosen, reporterId }
      const choice = reporterId === null ? { none: true as const } : { reporterId }
      const made = await linkMentions(editor, { mentionIds: printed, choice })
      answer = made
      if (!isRefusal(made)) played.made = { linkIds: made.linkIds, before: model, ids: chosen }
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
      const made = await splitReporter(editor, named(one.from), { mentionIds: printed, newReporter })
      const newId = isRefusal(made) ? 'none' : made.id
      asked = { act: 'split', fromId: named(one.from), mentionIds: chosen, newId }
      answer = made
      if (!isRefusal(made)) {
        const after = applyAuthorityAct(model, asked)
        if (isRefusal(after)) throw new Error(after.refused)
        return applied(after, { act: 'tellApart', aId: named(one.from), bId: newId })
      }
    } else if (one.act === 'rename') {
      return rename(model, named(one.who), one.displayName)
    } else {
      asked = { act: 'tellApart', aId: named(one.from), bId: named(one.into) }
      answer = await tellApart(editor, { aId: asked.aId, bId: asked.bId, areTwo: true })
    }
    const after = applyAuthorityAct(model, asked)
    const code = isRefusal(answer) ? answer.refused : null
    if (one.act !== 'split' || code !== 'reporterMerged') expect(isRefusal(after) ? after.refused : null).toBe(code)
    return isRefusal(after) ? model : after
  }

  /** Each byline points again at whom it pointed at before the last links, unless someone linked one of them since. */
  async function takeBack(model: Authority, played: PlayedBylines): Promise<Authority> {
    const { made } = played
    played.made = null
    if (!made) return model
    const answer = await takeBackLinks(editor, made.linkIds)
    const lengths = made.ids.map((id) => (model.links.get(id)?.length ?? 0) - (made.before.links.get(id)?.length ?? 0))
    expect(isRefusal(answer) ? answer.refused : null).toBe(
      lengths.every((more) => more === 1) ? null : 'mentionElsewhere',
    )
    if (isRefusal(answer)) return model
    return made.ids.reduce((now, id) => {
      const reporterId = made.before.links.get(id)?.at(-1) ?? null
      return applied(now, { act: 'link', mentionIds: [id], reporterId })
    }, model)
  }

  async function rename(model: Authority, id: string, displayName: string): Promise<Authority> {
    const { version, record } = done(await readReporterRecord(editor, id))
    done(await editReporter(editor, id, { version, record: { ...record, displayName } }))
    return applied(model, { act: 'rename', id, displayName })
  }

  function applied(model: Authority, asked: AuthorityAct): Authority {
    const after = applyAuthorityAct(model, asked)
    return isRefusal(after) ? model : after
  }
})
