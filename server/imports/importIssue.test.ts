import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { readLedgers } from '../pages/readLedgers.ts'
import { addPublication } from '../publications/addPublication.ts'
import { done, openNewsroom, testPage } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { importIssue, type IssueImport } from './importIssue.ts'

await enterTestDatabase()
const slug = 'evening-post'
done(await addPublication(commandLine, { slug, title: '晚报' }))

const bytes = (text: string) => new TextEncoder().encode(text)
const page = (name: string, text: string) => ({ name, bytes: bytes(text) })
const send = (input: Partial<IssueImport>) =>
  importIssue(commandLine, {
    publicationSlug: slug,
    date: '2025-03-04',
    files: [page('01.txt', testPage)],
    ...input,
  })
const rows = async () => [
  await db().issue.count(),
  await db().page.count(),
  await db().source.count(),
  await db().line.count(),
  await db().article.count(),
  await db().placement.count(),
]

describe('importing an issue', () => {
  it('places every character, and keeps the original', async () => {
    const imported = done(await send({ date: '2025-01-01' }))
    expect(imported).toMatchObject({ unchanged: false, pages: 1, lines: 11, articles: 2, problems: [] })
    const [only] = await db().page.findMany({ where: { issueId: imported.issueId }, include: { sources: true } })
    const ledger = (await readLedgers([only?.id ?? ''])).get(only?.id ?? '')
    expect(ledger).toEqual({ placed: [...testPage.replace(/\s/gu, '')].length, setAside: 0, unaccounted: 0 })
    const kept = readFileSync(path.join(process.env.GALLEY_DATA ?? '', only?.sources[0]?.storageKey ?? ''), 'utf8')
    expect(kept).toBe(testPage)
    expect(only?.sources[0]?.sha256).toBe(createHash('sha256').update(testPage).digest('hex'))
  })

  it('gives each article its first revision and a draft that stands on it', async () => {
    const { issueId } = done(await send({ date: '2025-01-02' }))
    const articles = await db().article.findMany({ where: { issueId }, include: { draft: true, latestRevision: true } })
    expect(articles.map((article) => article.slug).sort()).toEqual(['01-1', '01-2'])
    for (const { draft, latestRevision } of articles) {
      expect(latestRevision).toMatchObject({ number: 1, cause: 'imported', parentId: null, authorId: null })
      expect(draft).toMatchObject({ version: 1, baseRevisionId: latestRevision?.id, body: latestRevision?.body })
    }
  })

  it('changes nothing the second time', async () => {
    const first = done(await send({ date: '2025-01-03' }))
    const before = await rows()
    const second = done(await send({ date: '2025-01-03' }))
    expect(second).toEqual({ ...first, unchanged: true })
    expect(await rows()).toEqual(before)
  })

  it('has one winner when sent twice at once', async () => {
    const answers = await Promise.all([send({ date: '2025-01-04' }), send({ date: '2025-01-04' })])
    const refused = answers.filter((answer) => 'refused' in answer || answer.unchanged)
    expect(refused).toHaveLength(1)
    expect(await db().issue.count({ where: { date: new Date('2025-01-04') } })).toBe(1)
  })

  it('takes labels from the pages, from a person, and else counts', async () => {
    const files = [
      page('a.txt', `${testPage}\n2025年1月5日 星期日 第3版 要闻\n`),
      page('b.txt', `${testPage} \n2025年1月5日 星期日 第3版 副刊\n`),
      page('c.txt', `${testPage}  `),
    ]
    const imported = done(await send({ date: '2025-01-05', files, labels: [null, null, 'B1'] }))
    const pages = await db().page.findMany({ where: { issueId: imported.issueId }, orderBy: { sequence: 'asc' } })
    expect(pages.map(({ label }) => label)).toEqual(['03', '02', 'B1'])
    expect(pages.map(({ sectionName }) => sectionName)).toEqual(['要闻', '副刊', null])
    expect(imported.problems.map(({ code }) => code)).toEqual(['labelTaken'])
  })

  it('keeps markup as text', async () => {
    const text = testPage.replace('河堤新栽柳树三百棵', '<script>alert(1)</script><b>河堤</b>&amp;')
    const { issueId } = done(await send({ date: '2025-01-06', files: [page('01.txt', text)] }))
    const headline = await db().draft.findMany({
      where: { article: { issueId } },
      select: { headline: true, body: true },
    })
    expect(JSON.stringify(headline)).toContain('<script>alert(1)</script><b>河堤</b>&amp;')
  })

  /** 本报讯 昨天上午 … */
  const gb18030 = Buffer.from(
    'b1beb1a8d1b620d7f2ccecc9cfcee7a3acb3c7b6abbad3b5ccc9cfd0c2d4d4c1cbc8fdb0d9bfc3c1f8caf7a3acd4d4caf7b5c4c8cbd5beb3c9d2bbc5c5a1a30a',
    'hex',
  )
  it('reads GB18030 where nothing states it, and keeps what it found', async () => {
    const { issueId } = done(await send({ date: '2025-01-07', files: [{ name: 'gb.txt', bytes: gb18030 }] }))
    const source = await db().source.findFirstOrThrow({ where: { page: { issueId } }, include: { lines: true } })
    expect(source.encoding).toBe('gb18030')
    expect(source.lines.map(({ text }) => text).join('')).toContain('城东河堤上新栽了三百棵柳树')
  })

  it('reads it in the encoding that a person says, right or wrong, and says what could not be read', async () => {
    const files = [{ name: 'gb.txt', bytes: gb18030, encoding: 'utf-8' as const }]
    const wrong = done(await send({ date: '2025-01-08', files }))
    expect(wrong.problems.map(({ code }) => code)).toContain('charactersUnreadable')
    const source = await db().source.findFirstOrThrow({ where: { page: { issueId: wrong.issueId } } })
    expect(source.encoding).toBe('utf-8')
  })

  it('refuses four bytes that are text in no encoding it knows', async () => {
    const files = [{ name: 'short.txt', bytes: Buffer.from('bab5c5fd', 'hex') }]
    expect(await send({ date: '2025-01-09', files })).toMatchObject({ refused: 'fileBinary' })
  })
})

describe('refused, with nothing half-written', () => {
  const binary = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])
  const long = new Uint8Array(50_000_000).fill(0x61)
  it.each<[string, Partial<IssueImport>]>([
    ['invalidDate', { date: '2025-02-30' }],
    ['invalidDate', { date: 'yesterday' }],
    ['invalidDate', { date: '' }],
    ['unknownPublication', { publicationSlug: 'nobody' }],
    ['unknownPublication', { publicationSlug: '\u0000' }],
    ['invalidInput', { files: [] }],
    ['invalidInput', { edition: 'x'.repeat(41) }],
    ['invalidInput', { number: '\u0000' }],
    ['invalidInput', { labels: ['../x'] }],
    ['fileEmpty', { files: [page('01.txt', '')] }],
    ['fileEmpty', { files: [page('01.txt', ' \n\n ')] }],
    ['fileBinary', { files: [{ name: '01.png', bytes: binary }] }],
    ['fileBinary', { files: [page('01.txt', `${testPage}\u0000`)] }],
    ['fileTooLarge', { files: [{ name: '01.txt', bytes: long }] }],
    ['fileTwice', { files: [page('01.txt', testPage), page('02.txt', testPage)] }],
    ['pageLabelTaken', { files: [page('1.txt', testPage), page('2.txt', `${testPage} `)], labels: ['A1', 'A1'] }],
    ['fileBinary', { files: [page('01.txt', testPage), { name: '02.png', bytes: binary }] }],
  ])('%s', async (code, input) => {
    const before = await rows()
    expect(await send({ date: '2025-05-05', ...input })).toMatchObject({ refused: code })
    expect(await rows()).toEqual(before)
  })

  it('refuses files that read no page of an issue that exists', async () => {
    done(await send({ date: '2025-02-01' }))
    const before = await rows()
    const other = page(
      '01.txt',
      '夜市延长营业\n\n本报讯（记者 林溪）沿江夜市从今天起营业到凌晨一点，摊主们说生意好了。\n',
    )
    expect(await send({ date: '2025-02-01', files: [other] })).toEqual({ refused: 'issueHasOtherPages' })
    const both = [page('01.txt', `${testPage}x`), other]
    expect(await send({ date: '2025-02-01', files: both })).toEqual({ refused: 'issueHasOtherPages' })
    expect(await rows()).toEqual(before)
  })

  it('refuses those who may not, and knows no publication where they have no part', async () => {
    const { slug: publicationSlug, hire } = await openNewsroom()
    const { hire: hireElsewhere } = await openNewsroom()
    const input = { publicationSlug, date: '2025-06-06', files: [page('01.txt', testPage)] }
    expect(await importIssue(await hire('corrector'), input)).toMatchObject({ refused: 'roleMayNot' })
    expect(await importIssue(await hireElsewhere('publisher'), input)).toMatchObject({ refused: 'unknownPublication' })
    expect(await importIssue(await hire('editor'), input)).toMatchObject({ unchanged: false })
  })
})

describe('importing formats that state boxes and articles', () => {
  const line = (text: string, at: number): string =>
    `<TextLine HPOS="10" VPOS="${at}" WIDTH="200" HEIGHT="20"><String CONTENT="${text}" WC="0.8" HPOS="10" VPOS="${at}" WIDTH="200" HEIGHT="20"/></TextLine>`
  const altoPage = `<alto><Layout><Page ID="P" WIDTH="600" HEIGHT="900"><TextBlock ID="T">${line('渡口昨夜停航', 10)}</TextBlock><TextBlock ID="B">${line('本报讯（记者 林溪）江水昨夜漫过渡口，轮渡停航。', 40)}${line('今晨复航。', 70)}</TextBlock></Page></Layout></alto>`
  const area = (id: string): string => `<fptr><area FILEID="A1" BETYPE="IDREF" BEGIN="${id}"/></fptr>`
  const packageFile = `<mets><fileSec><file ID="A1" MIMETYPE="text/xml"><FLocat href="text/p1.xml"/></file></fileSec><structMap TYPE="LOGICAL"><div TYPE="ARTICLE" ID="a1"><div TYPE="HEADING">${area('T')}</div><div TYPE="BODY">${area('B')}</div></div></structMap></mets>`

  it('makes the article that a package states of its ALTO page, boxes and all', async () => {
    const files = [page('issue-mets.xml', packageFile), page('p1.xml', altoPage)]
    const imported = done(await send({ date: '2026-02-01', files }))
    expect(imported).toMatchObject({ pages: 1, lines: 3, articles: 1 })
    const [article] = await db().article.findMany({
      where: { issueId: imported.issueId },
      include: { latestRevision: true },
    })
    expect(article?.latestRevision).toMatchObject({ headline: '渡口昨夜停航' })
    const lines = await db().line.findMany({
      where: { page: { issueId: imported.issueId } },
      orderBy: { ordinal: 'asc' },
    })
    expect(lines.map(({ text }) => text)).toContain('今晨复航。')
    expect(JSON.stringify(lines)).toContain('0.8')
  })
})
