import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import type { Sweep } from '#domain/sweep/sweep.ts'
import { readDraft } from '../articles/draftNow.ts'
import { db } from '../database/db.ts'
import { step, write } from '../testing/correct.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { listSuspects } from '../suspects/listSuspects.ts'
import { listHits } from './listHits.ts'
import { offerSweeps } from './offerSweeps.ts'
import { sweepArticles } from './sweepArticles.ts'

await enterTestDatabase()
let corrector: Actor
let other: Actor
let issueId: string
let ids: readonly string[]

beforeEach(async () => {
  const newsroom = await openNewsroom()
  issueId = newsroom.issueId
  ids = newsroom.articleIds
  corrector = await newsroom.hire('corrector')
  other = await newsroom.hire('editor')
})

const hits = async () => done(await listHits(corrector, issueId, 'issue', '本报讯')).articles
const confirmed = async (): Promise<Sweep> => ({
  words: '本报讯',
  replacement: '本报消息',
  articles: (await hits()).map(({ id, version, hits: places }) => ({
    id,
    version,
    places: places.map(({ block, at }) => ({ block, at })),
  })),
})
const textOf = async (id = '') => JSON.stringify(done(await readDraft(corrector, id)).content.body)

describe('a sweep', () => {
  it('lists every place with its printed line, and changes the drafts of what was confirmed', async () => {
    const found = await hits()
    expect(found.map(({ id, hits: { length } }) => [id, length])).toEqual(ids.map((id) => [id, 1]))
    expect(found[0]?.hits[0]?.line?.text).toContain('本报讯')
    expect(await sweepArticles(corrector, await confirmed())).toEqual({ changed: 2, suggested: 0, untouched: [] })
    expect(await textOf(ids[0])).toContain('本报消息')
    expect(await hits()).toEqual([])
    expect(await db().event.count({ where: { verb: 'swept', actorId: corrector.userId } })).toBe(2)
  })

  it('waits as a suggestion where somebody holds the article, and is a suspect there', async () => {
    done(await write(other, ids[0] ?? '', '本报讯，河堤上栽了柳树。'))
    expect((await hits())[0]?.heldBy).toBe(other.displayName)
    expect(await sweepArticles(corrector, await confirmed())).toMatchObject({ changed: 1, suggested: 1 })
    expect(await textOf(ids[0])).not.toContain('本报消息')
    const { body } = done(await readDraft(other, ids[0] ?? '')).content
    const { suspects } = done(await listSuspects(other, ids[0] ?? '', body))
    expect(suspects).toMatchObject([{ kind: 'sweep', words: '本报讯', suggestions: ['本报消息'] }])
  })

  it('never touches what is in review or approved, nor a draft that has moved on', async () => {
    const sweep = await confirmed()
    done(await step(corrector, ids[0] ?? '', 'submit'))
    done(await write(corrector, ids[1] ?? '', '另外的字'))
    const { changed, untouched } = await sweepArticles(corrector, sweep)
    expect(changed).toBe(0)
    expect(untouched.map(({ refusal }) => refusal.refused)).toEqual(['notCorrecting', 'draftChanged'])
    expect((await hits())[0]?.refusal).toEqual({ refused: 'notCorrecting' })
  })

  it('is offered where editors made the same change again and again, while places of it are left', async () => {
    const correct = async (id = '', wrong: string, right: string) => {
      done(await write(corrector, id, wrong))
      done(await step(corrector, id, 'submit'))
      done(await step(corrector, id, 'withdraw'))
      expect(done(await offerSweeps(corrector, issueId)).offers).toEqual([])
      done(await write(corrector, id, right))
    }
    await correct(ids[0], '人民政俯来人了，市政俯也来人了。', '人民政府来人了，市政府也来人了。')
    await correct(ids[1], '县政俯说了。乡政俯没改。', '县政府说了。乡政俯没改。')
    const offered = { words: '政俯', replacement: '政府', times: 3, articles: 2, open: 1 }
    expect(done(await offerSweeps(other, issueId)).offers).toEqual([offered])
    done(await write(corrector, ids[1] ?? '', '县政府说了。乡政府改了。'))
    expect(done(await offerSweeps(other, issueId)).offers).toEqual([])
    const stranger = await (await openNewsroom()).hire('publisher')
    expect(await offerSweeps(stranger, issueId)).toEqual({ refused: 'notFound' })
  })

  it('finds and changes nothing for strangers', async () => {
    const sweep = await confirmed()
    const stranger = await (await openNewsroom()).hire('publisher')
    expect(await listHits(stranger, issueId, 'publication', '本报讯')).toEqual({ refused: 'notFound' })
    const { untouched } = await sweepArticles(stranger, sweep)
    expect(untouched.map(({ refusal }) => refusal.refused)).toEqual(['notFound', 'notFound'])
  })
})
