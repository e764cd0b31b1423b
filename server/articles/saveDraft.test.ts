import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleContent } from '#domain/body/content.ts'
import { limits } from '#domain/body/content.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { step, withText, write } from '../testing/correct.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { readDraft } from './draftNow.ts'
import { saveDraft } from './saveDraft.ts'

await enterTestDatabase()
let corrector: Actor
let other: Actor
let stranger: Actor
let id: string
let content: ArticleContent

beforeEach(async () => {
  const newsroom = await openNewsroom()
  id = newsroom.articleIds[0] ?? ''
  corrector = await newsroom.hire('corrector')
  other = await newsroom.hire('editor')
  stranger = await (await openNewsroom()).hire('publisher')
  content = done(await readDraft(corrector, id)).content
})

const save = (actor: Actor, version: number, text: string, saveKey: string = newId()) =>
  saveDraft(actor, id, { version, saveKey, content: withText(content, text) })
const textNow = async () => JSON.stringify(done(await readDraft(corrector, id)).content.body)

describe('saving a draft', () => {
  it('keeps the text, raises the version and claims the article', async () => {
    expect(await save(corrector, 1, '改过的字')).toMatchObject({ version: 2 })
    const now = done(await readDraft(corrector, id))
    expect(now).toMatchObject({ version: 2, updatedBy: { userId: corrector.userId } })
    expect(now.content).toEqual(withText(content, '改过的字'))
    expect(await db().claim.findUnique({ where: { articleId: id } })).toMatchObject({ userId: corrector.userId })
    expect(await db().event.count({ where: { articleId: id, verb: 'claimed' } })).toBe(1)
  })

  it('refuses a stale save, with what is there now, and overwrites nothing', async () => {
    done(await save(corrector, 1, '第一次'))
    const answer = await save(corrector, 1, '第二次')
    expect(answer).toMatchObject({ refused: 'staleSave', now: { version: 2, updatedBy: { userId: corrector.userId } } })
    expect(await textNow()).toContain('第一次')
  })

  it('has one winner of many at one version', async () => {
    const texts = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛']
    const answers = await Promise.all(texts.map((text) => save(corrector, 1, text)))
    expect(answers.filter((answer) => 'version' in answer)).toHaveLength(1)
    expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'staleSave')).toHaveLength(7)
    const winner = texts[answers.findIndex((answer) => 'version' in answer)] ?? ''
    expect(await textNow()).toContain(winner)
  })

  it('answers the same save sent twice the same way, and writes it once', async () => {
    const key = newId()
    const first = done(await save(corrector, 1, '一次', key))
    expect(await save(corrector, 1, '一次', key)).toEqual(first)
    expect(done(await readDraft(corrector, id)).version).toBe(2)
  })

  it('has nothing to do where nothing changed', async () => {
    expect(await saveDraft(corrector, id, { version: 1, saveKey: newId(), content })).toMatchObject({ version: 1 })
    expect(await db().claim.count({ where: { articleId: id } })).toBe(0)
  })

  it('leaves an article to who holds it, until the claim has run out', async () => {
    done(await save(corrector, 1, '我的'))
    expect(await save(other, 2, '他的')).toMatchObject({
      refused: 'claimedByOther',
      values: { name: corrector.displayName },
    })
    await db().claim.update({ where: { articleId: id }, data: { expiresAt: new Date(0) } })
    expect(await save(other, 2, '他的')).toMatchObject({ version: 3 })
  })

  it('saves nobody’s text in the name of who signed in after them', async () => {
    const held = done(await readDraft(corrector, id))
    const asked = { version: held.version, saveKey: newId(), content: held.content }
    expect(await saveDraft(other, id, { ...asked, userId: corrector.userId })).toEqual({ refused: 'notSignedIn' })
    expect(await saveDraft(other, id, { ...asked, userId: other.userId })).toMatchObject({ version: held.version })
  })

  it('knows everyone who typed', async () => {
    done(await save(corrector, 1, '我的'))
    done(await step(corrector, id, 'release'))
    done(await write(other, id, '他的'))
    done(await step(other, id, 'submit'))
    const { revisions } = await db().article.findUniqueOrThrow({ where: { id }, include: { revisions: true } })
    const workers = revisions.flatMap(({ contributorIds }) => contributorIds)
    expect(workers.sort()).toEqual([corrector.userId, other.userId].sort())
  })

  it('refuses while the article is in review', async () => {
    done(await step(corrector, id, 'submit'))
    expect(await save(corrector, 1, '晚了')).toMatchObject({ refused: 'notCorrecting', now: { version: 1 } })
  })

  it('finds nothing for those who have no part in the publication', async () => {
    expect(await save(stranger, 1, '外人')).toEqual({ refused: 'notFound' })
    expect(await readDraft(stranger, id)).toEqual({ refused: 'notFound' })
  })
})

describe('what cannot be kept is refused, and nothing changes', () => {
  const block = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  it.each<[string, (good: ArticleContent) => unknown]>([
    ['notOfTheSchema', () => null],
    ['notOfTheSchema', () => 'text'],
    ['notOfTheSchema', (good) => ({ ...good, extra: 1 })],
    ['notOfTheSchema', (good) => ({ ...good, headline: 1 })],
    ['notOfTheSchema', (good) => ({ ...good, headline: 'a\u0000b' })],
    ['notOfTheSchema', (good) => ({ ...good, headline: '\ud83d' })],
    ['notOfTheSchema', (good) => ({ ...good, body: { type: 'doc', content: [{ type: 'script' }] } })],
    ['notOfTheSchema', (good) => ({ ...good, bylines: [...good.bylines, ...good.bylines] })],
    ['tooLarge', (good) => ({ ...good, headline: '字'.repeat(limits.headline + 1) })],
    ['tooLarge', (good) => ({ ...good, body: { type: 'doc', content: [block('字'.repeat(limits.body + 1))] } })],
    [
      'tooLarge',
      (good) => ({ ...good, body: { type: 'doc', content: [block('字'.repeat(limits.body)), block('字')] } }),
    ],
  ])('%s', async (code, bad) => {
    const before = await readDraft(corrector, id)
    const answer = await saveDraft(corrector, id, { version: 1, saveKey: newId(), content: bad(content) })
    expect(answer).toEqual({ refused: code })
    expect(await readDraft(corrector, id)).toEqual(before)
  })

  it('keeps markup in every text field as text', async () => {
    const mark = '<img src=x onerror=alert(1)>"\'&{{7*7}}'
    const bylines = [
      { key: 'b9', printed: mark, name: mark, role: 'reporter', organisation: mark, ofCaption: false } as const,
    ]
    const head = { kicker: mark, headline: mark, subheadline: mark, columnTag: mark, dateline: mark, credit: mark }
    const wanted = { ...withText(content, mark), ...head, bylines }
    done(await saveDraft(corrector, id, { version: 1, saveKey: newId(), content: wanted }))
    expect(done(await readDraft(corrector, id)).content).toEqual(wanted)
  })
})
