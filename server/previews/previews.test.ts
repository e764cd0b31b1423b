import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { publishIssue } from '../issues/publishIssue.ts'
import { readArticle } from '../reader/readArticle.ts'
import { readIssue } from '../reader/readIssue.ts'
import { readPage } from '../reader/readPage.ts'
import { step, write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { openStaffedNewsroom, type StaffedNewsroom } from '../testing/openStaffedNewsroom.ts'
import { previewDeskArticle, previewDeskIssue } from './deskPreview.ts'
import { openPreviewLink } from './openPreviewLink.ts'
import type { Preview } from './preview.ts'
import { listPreviewLinks, revokePreviewLink, shareArticle, shareIssue } from './previewLinks.ts'

await enterTestDatabase()
let newsroom: StaffedNewsroom
let corrector: Actor
let editor: Actor
let publisher: Actor
let stranger: Actor
let issueId: string
let first: string
let second: string

beforeEach(async () => {
  newsroom = await openStaffedNewsroom()
  ;({ issueId, corrector, editor, publisher, first, second } = newsroom)
  stranger = await (await openNewsroom()).hire('publisher')
})

const approve = (id: string) => newsroom.approve(id)
const there = <Thing>(thing: Thing | 'ended' | null): Thing => {
  if (thing === null || thing === 'ended') throw new Error('There is no preview')
  return thing
}
const tokenOf = ({ path }: { readonly path: string }) => path.replace('/preview/', '')
const open = (made: { readonly path: string }, now = new Date()) => openPreviewLink(tokenOf(made), now)
const seenOf = ({ publication, issue, outlook }: Preview) => readIssue(publication, issue, outlook)

/** What the public sees of an issue, its first page and the first article on it; times aside, which are those of publishing. */
async function wholeOf({ publication, issue }: Preview, outlook?: Preview['outlook']) {
  const slug = (await db().article.findUniqueOrThrow({ where: { id: first } })).slug
  const article = done(await readArticle(publication, issue, slug, outlook))
  return {
    issue: done(await readIssue(publication, issue, outlook)),
    page: done(await readPage(publication, issue, '01', undefined, outlook)),
    article: { ...article, publishedAt: null, changedAt: null },
  }
}

describe('a preview', () => {
  it('of an issue is what the public sees once it is published, and nothing of it is public before', async () => {
    done(await write(corrector, first, '改过的一段。'))
    await approve(first)
    const preview = there(await previewDeskIssue(corrector, issueId))
    expect(await readIssue(preview.publication, preview.issue)).toEqual({ refused: 'notFound' })
    const before = await wholeOf(preview, preview.outlook)
    expect(before.issue.pages[0]?.articles).toHaveLength(1)
    done(await publishIssue(publisher, issueId))
    expect(await wholeOf(preview)).toEqual(before)
  })

  it('of an article is its draft, or what is approved of it, beside what is public', async () => {
    await approve(first)
    done(await publishIssue(publisher, issueId))
    done(await write(corrector, second, '还没有交的草稿。'))
    const draft = there(await previewDeskArticle(corrector, second, 'draft'))
    const seen = done(await readArticle(draft.publication, draft.issue, draft.article ?? '', draft.outlook))
    expect(JSON.stringify(seen.content.body)).toContain('还没有交的草稿。')
    expect(seen.previous?.path).toContain('/2025-03-04/')
    expect(await previewDeskArticle(corrector, second, 'approved')).toBeNull()
    done(await step(editor, first, 'reopen'))
    done(await write(corrector, first, '又改了。'))
    const approved = there(await previewDeskArticle(corrector, first, 'approved'))
    const words = done(
      await readArticle(approved.publication, approved.issue, approved.article ?? '', approved.outlook),
    )
    expect(JSON.stringify(words.content.body)).not.toContain('又改了。')
  })

  it('keeps out what was retracted, and is nobody’s of another publication', async () => {
    await approve(first)
    await approve(second)
    done(await publishIssue(publisher, issueId))
    done(await step(publisher, first, 'retract', '有人提出异议。'))
    const preview = there(await previewDeskIssue(corrector, issueId))
    expect(done(await seenOf(preview)).pages[0]?.articles).toHaveLength(1)
    expect(await previewDeskIssue(stranger, issueId)).toBeNull()
    expect(await previewDeskIssue(corrector, 'x')).toBeNull()
    expect(await previewDeskArticle(stranger, first, 'draft')).toBeNull()
  })
})

describe('a link to a preview', () => {
  it('is made by who may, for 1 to 14 days; only the hash of its token is kept, and the audit knows', async () => {
    expect(await shareIssue(corrector, issueId, 3)).toEqual({ refused: 'roleMayNot' })
    expect(await shareIssue(stranger, issueId, 3)).toEqual({ refused: 'notFound' })
    expect(await shareIssue(editor, issueId, 15)).toEqual({ refused: 'previewTooLong', values: { days: 14 } })
    expect(await shareIssue(editor, issueId, 0)).toMatchObject({ refused: 'previewTooLong' })
    const made = done(await shareIssue(editor, issueId, 14))
    expect(tokenOf(made)).toHaveLength(32)
    const rows = JSON.stringify(
      [await db().previewLink.findMany(), await db().event.findMany({ where: { objectId: issueId } })],
      (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    )
    expect(rows).not.toContain(tokenOf(made))
    expect(rows).toContain('previewShared')
    expect(await listPreviewLinks(editor, { issueId })).toMatchObject([{ id: made.id, by: editor.displayName }])
    expect(await listPreviewLinks(corrector, { issueId })).toEqual({ refused: 'roleMayNot' })
    expect(await listPreviewLinks(stranger, { issueId })).toEqual({ refused: 'notFound' })
  })

  it('ends by itself, and when it is taken back', async () => {
    const made = done(await shareIssue(editor, issueId, 1))
    expect(there(await open(made)).of).toBe('issue')
    expect(await open(made, new Date(Date.now() + 24.1 * 3_600_000))).toBe('ended')
    expect(await open({ path: '/preview/nobody-made-this' })).toBeNull()
    expect(await revokePreviewLink(corrector, made.id)).toEqual({ refused: 'roleMayNot' })
    expect(await revokePreviewLink(stranger, made.id)).toEqual({ refused: 'notFound' })
    const answers = await Promise.all([revokePreviewLink(publisher, made.id), revokePreviewLink(editor, made.id)])
    expect(answers.filter((answer) => 'done' in answer)).toHaveLength(1)
    expect(await open(made)).toBe('ended')
    expect(await listPreviewLinks(editor, { issueId })).toEqual([])
  })

  it('of an article shows the words that it was made for, whatever is typed later', async () => {
    done(await write(corrector, first, '给采访对象看的一稿。'))
    const made = done(await shareArticle(editor, first, { of: 'draft', days: 3 }))
    done(await write(corrector, first, '后来改的。'))
    const preview = there(await open(made))
    const seen = done(await readArticle(preview.publication, preview.issue, preview.article ?? '', preview.outlook))
    expect(JSON.stringify(seen.content.body)).toContain('给采访对象看的一稿。')
    expect(await shareArticle(editor, first, { of: 'approved', days: 3 })).toEqual({ refused: 'notApproved' })
    expect(done(await listPreviewLinks(editor, { articleId: first }))).toHaveLength(1)
    // What else is in the issue is not shown.
    expect(done(await seenOf(preview)).pages[0]?.articles).toHaveLength(1)
  })

  it('cannot be made to last by any hand', async () => {
    const made = done(await shareIssue(editor, issueId, 1))
    const forever = { expiresAt: new Date(Date.now() + 400 * 86_400_000) }
    await expect(db().previewLink.update({ where: { id: made.id }, data: forever })).rejects.toThrow(
      /PreviewLink_ends/u,
    )
  })
})
