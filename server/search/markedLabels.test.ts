import { expect, it } from 'vitest'
import { readSearch } from '#domain/search/searchAsked.ts'
import type { Prisma } from '../database/generated/client.ts'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { importIssue } from '../imports/importIssue.ts'
import { step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { searchPublic } from './searchPublic.ts'

await enterTestDatabase()

const pageOf = (title: string, text: string) =>
  `${title}\n\n本报讯（记者 白一川）${text}\n从这里起另有一行，写得长些。\n`

/** Stand above and below the text. */
const written = { kicker: '關門三年', subheadline: '樓上客滿', columnTag: '書刊', dateline: '灣區電', credit: '據廣播' }

/** The text of the second page runs on from the first's article; and the words above it are set. */
async function moveSecondPage(of: string): Promise<string> {
  const [first, second] = await db().article.findMany({
    where: { issueId: of },
    orderBy: { slug: 'asc' },
    include: { draft: true, pages: true, placements: { where: { part: 'body' } } },
  })
  if (!first?.draft || !second?.draft) throw new Error('Two articles were imported')
  const own = { articleId: first.id, ordinal: 1 }
  await db().articlePage.create({ data: { ...own, pageId: second.pages[0]?.pageId ?? '' } })
  await db().placement.updateMany({ where: { articleId: second.id, part: 'body' }, data: { articleId: first.id } })
  type Doc = { readonly content: object[] }
  const content = [first, second].flatMap(({ draft }) => (draft?.body as unknown as Doc).content)
  const body = { type: 'doc', content } as Prisma.InputJsonValue
  await db().draft.update({ where: { articleId: first.id }, data: { body, ...written } })
  return first.id
}

it('a hit leads to the printed page that has it, and tells why it was found wherever it stands', async () => {
  const { slug, hire } = await openNewsroom()
  const files = [pageOf('臺北渡口复航', '昨天上午，两岸站满了人。'), pageOf('转到这里', '下午开出第七班船。')]
  const bytes = files.map((text, at) => ({ name: `0${at + 1}.txt`, bytes: new TextEncoder().encode(text) }))
  const { issueId } = done(await importIssue(commandLine, { publicationSlug: slug, date: '2025-03-05', files: bytes }))
  await db().publication.update({ where: { slug }, data: { imagesPublic: true } })
  const id = await moveSecondPage(issueId)
  const [corrector, editor, publisher] = [await hire('corrector'), await hire('editor'), await hire('publisher')]
  done(await step(corrector, id, 'submit'))
  done(await step(editor, id, 'approve'))
  done(await step(publisher, id, 'publish'))
  const found = async (q: string) => done(await searchPublic(done(readSearch({ q, publication: slug }))))
  const pageWith = async (q: string) => (await found(q)).hits[0]?.printedPath
  expect(await pageWith('站满了人')).toBe(`/${slug}/2025-03-05/page/01`)
  expect(await pageWith('第七班')).toBe(`/${slug}/2025-03-05/page/02`)
  expect(await pageWith('台北')).toBe(`/${slug}/2025-03-05/page/01`)

  for (const [part, typed] of [
    ['kicker', '关门'],
    ['subheadline', '楼上'],
    ['columnTag', '书刊'],
    ['dateline', '湾区'],
    ['credit', '据广播'],
    ['bylines', '白一川'],
  ] as const) {
    const { hits, same } = await found(typed)
    expect(
      hits[0]?.parts[part]?.some(({ isHit }) => isHit),
      part,
    ).toBe(true)
    expect(same.length > 0, part).toBe(part !== 'bylines')
  }
  expect((await found('台北')).same).toEqual([{ typed: '台', printed: '臺' }])
})
