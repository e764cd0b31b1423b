import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { acceptInvitation } from '#server/accounts/invitations.ts'
import { findActor } from '#server/accounts/findActor.ts'
import { db } from '#server/database/db.ts'
import { packZip } from '#server/testing/packZip.ts'
import { testPage } from '#server/testing/newsroom.ts'
import { enterTestDatabase } from '#server/testing/enterTestDatabase.ts'
import { runCommand, type Ran } from './testing/runCommand.ts'
import { temporaryFolder } from './testing/temporaryFolder.ts'

await enterTestDatabase()
const folder = temporaryFolder()
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(path.join(folder, name), text)
  return path.join(folder, name)
}
const first = write('01.txt', testPage)
const other = write('02.txt', testPage.replaceAll('柳树', '杨树').replaceAll('图书馆', '文化馆'))
const wide = write('03.txt', Buffer.from(testPage, 'utf16le'))
const torn = write('04.txt', Buffer.concat([Buffer.from(`\ufeff${testPage}`), Buffer.from([0xff, 0x0a])]))
const empty = write('05.txt', '')
const binary = write(
  '06.txt',
  Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
)
const huge = write('07.txt', '字'.repeat(17_500_000))
const strange = write(
  '08.txt',
  '桥头早市搬家\n\n本报讯（记者 何小满）昨天清晨，早市搬到了新街，\n摊位比从前多了一倍。\n',
)
const galley = (...words: readonly string[]): Promise<Ran> => runCommand(words)
const refused = { code: 1, out: '' }

describe('galley publication add', () => {
  it('adds a publication with its defaults and with its own', async () => {
    const added = await galley('publication', 'add', '--slug', 'daily', '--title', '测试日报')
    expect(added).toEqual({ code: 0, out: '测试日报 is added: daily\n', said: '' })
    const own = ['--language', 'zh-Hant', '--time-zone', 'Asia/Taipei', '--review-stages', '2']
    expect((await galley('publication', 'add', '--slug', 'evening', '--title', '测试晚报', ...own)).code).toBe(0)
    expect(await db().publication.findMany({ orderBy: { slug: 'asc' }, omit: { id: true, createdAt: true } })).toEqual([
      expect.objectContaining({ slug: 'daily', language: 'zh-Hans', timeZone: 'Asia/Shanghai', reviewStages: 1 }),
      expect.objectContaining({ slug: 'evening', language: 'zh-Hant', timeZone: 'Asia/Taipei', reviewStages: 2 }),
    ])
  })

  it.each([
    [['--slug', 'daily', '--title', '又一份'], /“daily” is already another publication’s/u],
    [['--slug', 'desk', '--title', '编辑台'], /“desk” is used by the site itself/u],
    [['--slug', 'Daily Post', '--title', '日报'], /address word/u],
    [['--slug', 'a', '--title', '日报', '--language', '!!'], /language/u],
    [['--slug', 'a', '--title', '日报', '--time-zone', 'Moon/Base'], /time zone/u],
    [['--slug', 'a', '--title', '日报', '--review-stages', 'two'], /1, 2 or 3 stages/u],
    [['--slug', 'a', '--title', '日报', '--review-stages', '9'], /1, 2 or 3 stages/u],
    [['--slug', 'a', '--title', ' '], /title/u],
  ])('refuses %j', async (words, sentence) => {
    const { said, ...ended } = await galley('publication', 'add', ...words)
    expect(ended).toEqual(refused)
    expect(said).toMatch(sentence)
    expect(await db().publication.count()).toBe(2)
  })
})

describe('galley import', () => {
  const issue = ['import', '--publication', 'daily', '--date', '2025-03-04']

  it('makes an issue of pages in order', async () => {
    const { code, out } = await galley(...issue, '--number', '17', first, other)
    expect([code, out]).toEqual([0, 'Imported daily of 2025-03-04: 2 pages, 22 lines, 4 articles.\n'])
    const [made] = await db().issue.findMany({ include: { pages: { orderBy: { sequence: 'asc' } } } })
    expect(made).toMatchObject({ number: '17', edition: '', pages: [{ label: '01' }, { label: '02' }] })
  })

  it('changes nothing the second time, and says so', async () => {
    const { code, out } = await galley(...issue, first, other)
    expect(code).toBe(0)
    expect(out).toContain('Nothing changed: these files were imported before.')
    expect(await db().issue.count()).toBe(1)
    expect(await db().revision.count()).toBe(4)
  })

  it('puts another reading of a page beside the one it has', async () => {
    const articles = await db().article.count()
    const { code, out } = await galley(...issue, wide)
    expect(code).toBe(0)
    expect(out).toContain('One page of daily of 2025-03-04 got another source beside the one they have.')
    expect(await db().page.count()).toBe(2)
    expect(await db().article.count()).toBe(articles)
  })

  it('says what it had to guess, and imports', async () => {
    const { code, said } = await galley(...issue, '--edition', '晚版', wide, torn)
    expect(code).toBe(0)
    expect(said).toMatch(/03\.txt: the encoding was guessed to be utf-16le/u)
    expect(said).toMatch(/04\.txt: 1 character could not be read as utf-8/u)
  })

  it.each([
    [['--publication', 'none', '--date', '2025-03-05', first], /no publication “none”/u],
    [['--publication', 'daily', '--date', '2025-02-30', first], /“2025-02-30” is no date/u],
    [['--publication', 'daily', '--date', 'today', first], /“today” is no date/u],
    [['--publication', 'daily', '--date', '2025-03-05', first, first], /Page 01 has several texts/u],
    [['--publication', 'daily', '--date', '2025-03-05', first, empty], /“05.txt” is empty/u],
    [['--publication', 'daily', '--date', '2025-03-05', first, binary], /“06.txt” is not plain text/u],
    [['--publication', 'daily', '--date', '2025-03-05', first, huge], /“07.txt” is too large/u],
    [['--publication', 'daily', '--date', '2025-03-05', first, `${first}.gone`], /01.txt.gone does not exist/u],
    [['--publication', 'daily', '--date', '2025-03-05', folder], /“05.txt” is empty/u],
    [['--publication', 'daily', first], /Which date is the issue of/u],
    [['--date', '2025-03-05', first], /Whose pages are these/u],
    [['--publication', 'daily', '--date', '2025-03-04', strange], /do not read like its pages/u],
    [['--publication', 'daily', '--date', '2025-03-05', '--number', '9'.repeat(41), first], /number is too long/u],
  ])('refuses %j and writes nothing', async (words, sentence) => {
    const { said, ...ended } = await galley('import', ...words)
    expect(ended).toEqual(refused)
    expect(said).toMatch(sentence)
    expect(await db().issue.count()).toBe(2)
  })
})

describe('galley import of a folder or a ZIP', () => {
  const pages = (at: number) => testPage.replaceAll('柳树', `第${at}棵树`)
  const zip = write(
    'week.zip',
    packZip([
      { name: 'evening/20250411-02.txt', bytes: pages(2), flags: 0x800 },
      { name: 'evening/20250411-01.txt', bytes: pages(1), flags: 0x800 },
      { name: 'evening/20250412-01.txt', bytes: pages(3), flags: 0x800 },
      { name: '__MACOSX/._a', bytes: 'x' },
      { name: 'evening/inner.zip', bytes: packZip([]) },
    ]),
  )

  it('shows what they will become, and writes nothing', async () => {
    const before = await db().issue.count()
    const { code, out } = await galley('import', '--dry-run', zip)
    expect(code).toBe(0)
    expect(out).toMatch(/^2025-04-11\n  Page 01 · text: evening\/20250411-01.txt\n  Page 02/u)
    expect(out).toContain('evening/inner.zip · an archive inside; unpack it first')
    expect(await db().issue.count()).toBe(before)
  })

  it('imports every issue in it, and the second time changes nothing', async () => {
    const first = await galley('import', zip)
    expect(first).toMatchObject({ code: 0 })
    expect(first.out).toMatch(/Imported evening of 2025-04-11: 2 pages.*\nImported evening of 2025-04-12: one page/u)
    expect((await galley('import', zip)).out.match(/Nothing changed/gu)).toHaveLength(2)
  })

  it('refuses one of everything wrong without a trace', async () => {
    const before = await db().issue.count()
    const bad = write('bad.zip', packZip([{ name: '../20250413-01.txt', bytes: 'x' }]))
    expect(await galley('import', bad)).toMatchObject({
      ...refused,
      said: expect.stringMatching(/leads out of it/u) as string,
    })
    expect(await db().issue.count()).toBe(before)
  })
})

describe('galley user', () => {
  const password = 'carp-lantern-ferry-9'

  it('adds an account with a password and roles', async () => {
    const roles = ['--role', 'daily:corrector', '--role', 'evening:publisher']
    const words = ['user', 'add', 'Lin', '--display-name', '林一', ...roles, '--password-stdin']
    expect(await runCommand(words, { input: `${password}\n` })).toMatchObject({
      code: 0,
      out: 'The account lin is added.\n',
    })
    const actor = await findActor('lin')
    expect(Object.values(actor?.roles ?? {}).sort()).toEqual(['corrector', 'publisher'])
    const user = await db().user.findUnique({ where: { name: 'lin' } })
    expect(user?.passwordHash).toMatch(/^\$argon2id\$/u)
  })

  it('else gives a link that works once', async () => {
    const { code, out } = await galley('user', 'add', 'zhou', '--display-name', '周二', '--administrator')
    const token = /\/invitation\/(\S+)\n$/u.exec(out)?.[1] ?? ''
    expect(code).toBe(0)
    expect(await acceptInvitation(token, password)).toEqual({ name: 'zhou' })
    expect(await acceptInvitation(token, password)).toMatchObject({ refused: 'linkUsedOrExpired' })
  })

  it('sets a password anew, or gives a link for it', async () => {
    const before = await db().user.findUnique({ where: { name: 'lin' } })
    const set = await runCommand(['user', 'password', 'LIN', '--password-stdin'], { input: 'another-ferry-77' })
    expect(set).toMatchObject({ code: 0, said: '' })
    const after = await db().user.findUnique({ where: { name: 'lin' } })
    expect(after?.passwordHash).not.toBe(before?.passwordHash)
    expect(after?.tokenVersion).toBeGreaterThan(before?.tokenVersion ?? 9)
    expect((await galley('user', 'password', 'lin')).out).toMatch(/\nhttp:\/\/\S+\/invitation\/\S+\n$/u)
  })

  it('says how a second factor stands, and takes away one that was lost, the only administrator’s too', async () => {
    expect(await galley('user', 'second-factor', 'zhou')).toMatchObject({ out: 'zhou has no second factor.\n' })
    const before = await db().user.update({
      where: { name: 'zhou' },
      data: { totpSecret: 'locked', totpSince: new Date() },
    })
    await db().recoveryCode.create({ data: { userId: before.id, codeHash: 'a hash' } })
    expect((await galley('user', 'second-factor', 'zhou')).out).toMatch(/since .*; one recovery code is left/u)
    const removed = await galley('user', 'second-factor', 'ZHOU', '--remove', '--reason', '手机丢失')
    expect(removed).toMatchObject({ code: 0, out: expect.stringContaining('Its sessions have ended.') as string })
    const after = await db().user.findUniqueOrThrow({ where: { name: 'zhou' }, include: { recoveryCodes: true } })
    expect(after).toMatchObject({ totpSecret: null, totpSince: null, recoveryCodes: [] })
    expect(after.tokenVersion).toBe(before.tokenVersion + 1)
    const told = await db().event.findFirst({ where: { verb: 'secondFactorRemoved', objectId: before.id } })
    expect(told).toMatchObject({ actorId: null, note: '手机丢失', details: { at: 'commandLine' } })
    const again = await galley('user', 'second-factor', 'zhou', '--remove')
    expect(again).toMatchObject({ ...refused, said: 'This account has no second factor.\n' })
  })

  it.each([
    [['second-factor', 'nobody', '--remove'], '', /no account nobody/u],
    [['add', 'lin', '--display-name', '别人'], '', /already an account “lin”/u],
    [['add', 'a b', '--display-name', '别人'], '', /sign-in name/u],
    [['add', 'wu', '--display-name', '吴', '--role', 'none:editor'], '', /no publication “none”/u],
    [['add', 'wu', '--display-name', '吴', '--password-stdin'], 'short', /at least 12 characters/u],
    [['password', 'nobody'], '', /no account nobody/u],
    [['password', 'lin', '--password-stdin'], 'lin-lin-lin', /at least 12 characters/u],
  ])('refuses %j and writes nothing', async (words, input, sentence) => {
    const { said, ...ended } = await runCommand(['user', ...words], { input })
    expect(ended).toEqual(refused)
    expect(said).toMatch(sentence)
    expect(await db().user.count()).toBe(2)
  })
})

it('says that a database cannot be reached, in one sentence', async () => {
  const environment = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }
  const { code, said } = await runCommand(['user', 'password', 'lin'], { environment })
  expect(code).toBe(1)
  expect(said.trim().split('\n')).toHaveLength(1)
})
