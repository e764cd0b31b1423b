import { parse } from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExchangedRecord } from '#domain/reporters/exchange/exchangedRecord.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../../database/db.ts'
import { newId } from '../../database/newId.ts'
import { drawPage } from '../../testing/drawPage.ts'
import { enterTestDatabase } from '../../testing/enterTestDatabase.ts'
import { done } from '../../testing/newsroom.ts'
import { makeReporter, openSignedPage, type SignedPage } from '../../testing/signedPage.ts'
import { editReporter } from '../editReporter.ts'
import { keepPortrait } from '../keepPortrait.ts'
import { linkMentions } from '../linkMentions.ts'
import { mergeReporters } from '../mergeReporters.ts'
import { readReporterRecord } from '../readReporterRecord.ts'
import { tellApart } from '../tellApart.ts'
import { exportAuthority, type ExchangeForm } from './exportAuthority.ts'
import { importAuthority } from './importAuthority.ts'

await enterTestDatabase()

let page: SignedPage
let editor: Actor
let ids: readonly string[]

async function exported(form: ExchangeForm): Promise<string> {
  let text = ''
  for await (const piece of exportAuthority(form)) text += piece
  return text
}
const file = (text: string | Uint8Array) => {
  return { name: 'reporters', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }
}
const preview = async (text: string | Uint8Array) => done(await importAuthority(editor, file(text), null))
async function take(text: string | Uint8Array) {
  const { digest } = await preview(text)
  return done(await importAuthority(editor, file(text), digest))
}

/** Four records: one merged into another, two told apart, one with all that a record can hold. */
beforeAll(async () => {
  page = await openSignedPage()
  editor = page.editor
  const at = (place: number): string => page.mentionIds[place] ?? ''
  const [wang, wrong, han, lin] = [
    await makeReporter(editor, '王茵', [at(0), at(2)]),
    await makeReporter(editor, '王菌', [at(1)]),
    await makeReporter(editor, '韩砚', [at(3)]),
    await makeReporter(editor, '林溪', [at(4)]),
  ]
  ids = [wang, wrong, han, lin]
  const { record } = done(await readReporterRecord(editor, lin))
  const rich = {
    ...{ biography: '生于河边。\n写过“树”,"堤"；与=1+1 无关。', note: '-副刊', kind: 'person' as const },
    names: [
      { printed: '林溪', isPenName: false, since: null, until: null },
      { printed: '@溪|边', isPenName: true, since: '1998-01-01', until: '2004-02-29' },
    ],
    affiliations: [
      { organisation: '澜浦日报', desk: '副刊部', since: '1998-01-01', until: '2004-02-29' },
      { organisation: '县文化馆', desk: null, since: '2004-03-01', until: null },
    ],
    externalIds: { isni: '0000 0001 2146 438X', viaf: '102333412', wikidata: 'Q42', orcid: '0000-0002-1825-0097' },
  }
  done(await editReporter(editor, lin, { version: 1, record: { ...record, ...rich } }))
  const image = await drawPage(30, 40, []).png().toBuffer()
  done(await keepPortrait(editor, lin, { name: 'a.png', bytes: image }))
  done(await mergeReporters(editor, { fromId: wrong, intoId: wang, reason: '排字之误' }))
  done(await tellApart(editor, { aId: han, bId: lin, areTwo: true }))
  await db().reporterRedirect.create({ data: { slug: 'lin-the-elder', reporterId: lin } })
})

describe('what goes out', () => {
  it.each(['csv', 'json'] as const)('changes nothing when it comes back as %s', async (form) => {
    const text = await exported(form)
    const { counts, rows, withoutPortrait } = await preview(text)
    expect([counts, rows, withoutPortrait]).toEqual([{ add: 0, change: 0, nothing: 4, refuse: 0 }, [], 0])
    expect(await take(text)).toMatchObject({ counts: { nothing: 4 } })
    expect(await exported(form)).toBe(text)
  })

  it.each(['csv', 'json'] as const)('makes the same records where there are none, from %s', async (form) => {
    let text = await exported(form)
    const others = ids.map(() => newId())
    for (const [at, id] of ids.entries()) text = text.replaceAll(id, others[at] ?? '')
    const slugs = await db().reporter.findMany({ where: { id: { in: [...ids] } }, select: { slug: true } })
    for (const slug of [...slugs.map((one) => one.slug), 'lin-the-elder'])
      text = text.replace(new RegExp(`(?<=[",\\n])${slug}(?=[",\\n])`, 'gu'), `${slug}-${form}`)
    // Others may not bear the same numbers unnoticed, but they may bear them.
    expect((await take(text)).counts).toMatchObject({ add: 4, refuse: 0 })
    const { reporters } = JSON.parse(await exported('json')) as { readonly reporters: readonly ExchangedRecord[] }
    const plain = ({ id, slug, formerSlugs, mergedInto, apartFrom, ...record }: ExchangedRecord) => ({
      ...record,
      place: [...ids, ...others].indexOf(id) % 4,
      slugs: [slug, ...formerSlugs].map((one) => one.replace(`-${form}`, '')),
      others: [mergedInto ?? '', ...apartFrom].map((one) => [...ids, ...others].indexOf(one) % 4),
    })
    const among = (wanted: readonly string[]) =>
      reporters
        .filter(({ id }) => wanted.includes(id))
        .map(plain)
        .sort((a, b) => a.place - b.place)
    expect(among(others)).toEqual(among(ids))
  })

  it('runs nowhere as a formula', async () => {
    const cells = parse<string[]>(await exported('csv')).data.flat()
    expect(cells.some((cell) => cell.startsWith("'-副刊"))).toBe(true)
    expect(cells.filter((cell) => /^[=+@\t\r-]/u.test(cell))).toEqual([])
  })
})

describe('what comes in', () => {
  const csv = (...rows: string[]): string => rows.join('\r\n')

  it('is shown first, and done as shown or not at all', async () => {
    const text = csv('id,note,isni', `${ids[0]},写河,`, `${ids[2]},'=写树,`, `${ids[3]},写人,0000000121464381`).replace(
      'id,note,isni',
      'id,displayName,note,isni',
    )
    const named = text.replace(`${ids[0]},`, `${ids[0]},王茵,`).replace(`${ids[2]},`, `${ids[2]},韩砚,`)
    const whole = named.replace(`${ids[3]},`, `${ids[3]},林溪,`)
    const shown = await preview(whole)
    expect(shown.counts).toEqual({ add: 0, change: 2, nothing: 0, refuse: 1 })
    expect(shown.rows[0]).toMatchObject({ name: '林溪', line: 4, refusal: { refused: 'externalIdWrong' } })
    expect(shown.rows[2]?.changes).toEqual([{ column: 'note', before: '', after: '=写树' }])
    const before = done(await readReporterRecord(editor, ids[0] ?? ''))
    const { record } = before
    done(await editReporter(editor, ids[0] ?? '', { version: before.version, record: { ...record, note: '写海' } }))
    expect(await importAuthority(editor, file(whole), shown.digest)).toEqual({ refused: 'someoneWasFirst' })
    await take(whole)
    const notes = await db().reporter.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } })
    expect(notes.map(({ note }) => note)).toEqual(['写河', null, '=写树', '-副刊'])
    expect(await db().reporterName.count({ where: { reporterId: ids[3] ?? '' } })).toBe(2)
  })

  it('may be a spreadsheet’s own: another encoding, another separator, rows without an id; twice makes one', async () => {
    // “displayName;affiliations” and “姚望;澜浦日报|经济部” as GB18030.
    const row = [
      0xd2, 0xa6, 0xcd, 0xfb, 0x3b, 0xc0, 0xbd, 0xc6, 0xd6, 0xc8, 0xd5, 0xb1, 0xa8, 0x7c, 0xbe, 0xad, 0xbc, 0xc3, 0xb2,
      0xbf,
    ]
    const bytes = new Uint8Array([...new TextEncoder().encode('displayName;affiliations\r\n'), ...row, 0x0d, 0x0a])
    expect((await take(bytes)).counts).toMatchObject({ add: 1 })
    const made = await db().reporter.findFirstOrThrow({
      where: { displayName: '姚望' },
      include: { affiliations: true },
    })
    expect([made.slug, made.organisation, made.affiliations[0]?.desk]).toEqual(['yao-wang', '澜浦日报', '经济部'])
    expect((await preview(bytes)).counts).toMatchObject({ add: 0, nothing: 1 })
  })

  it('takes nothing away: names in use, merges, pairs told apart, addresses', async () => {
    const text = csv(
      'id,displayName,names,mergedInto,apartFrom,slug',
      `${ids[2]},韩研,,,,`,
      `${ids[1]},王菌,王菌,,,wang-old`,
    )
    const { rows } = await preview(text)
    expect(rows[0]).toMatchObject({ name: '韩研', refusal: { refused: 'nameInUse', values: { name: '韩砚' } } })
    expect(rows[1]?.changes.map(({ column }) => column)).toEqual(['slug', 'formerSlugs'])
    await take(text)
    const record = await db().reporter.findUniqueOrThrow({
      where: { id: ids[1] ?? '' },
      include: { formerSlugs: true },
    })
    expect([record.mergedIntoId, record.slug, record.formerSlugs.length]).toEqual([ids[0], 'wang-old', 1])
  })

  it('leaves out a merge of two that were told apart, and takes the rest', async () => {
    await take(csv('id,displayName,apartFrom', `${ids[2]},韩砚,${ids[3]}`))
    const text = csv(
      'id,displayName,note,mergedInto,mergeReason',
      `${ids[2]},韩砚,,${ids[3]},同一人`,
      `${ids[0]},王茵,写湖,,`,
    )
    const { rows, counts } = await preview(text)
    expect(counts).toMatchObject({ change: 1, refuse: 1 })
    expect(rows[0]).toMatchObject({
      name: '韩砚',
      refusal: { refused: 'reportersDistinct', values: { from: '韩砚', into: '林溪' } },
    })
    await take(text)
    const kept = await db().reporter.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } })
    expect([kept[0]?.note, kept[2]?.mergedIntoId]).toEqual(['写湖', null])
  })

  it('is refused whole where it is no such list, and to who may not keep reporters', async () => {
    expect(await importAuthority(editor, file('名字,单位\n王茵,日报'), null)).toMatchObject({
      refused: 'authorityUnreadable',
    })
    expect(await importAuthority(editor, file('{"reporters":[]}'), null)).toMatchObject({
      refused: 'authorityUnreadable',
    })
    const corrector = await page.hire('corrector')
    expect(await importAuthority(corrector, file('{}'), null)).toEqual({ refused: 'roleMayNot' })
  })

  it('leaves alone who signs elsewhere too', async () => {
    const elsewhere = await openSignedPage()
    const choice = { reporterId: ids[3] ?? '' }
    done(await linkMentions(elsewhere.editor, { mentionIds: elsewhere.mentionIds.slice(4), choice }))
    const { rows } = await preview(csv('id,displayName,note', `${ids[3]},林溪,改`))
    expect(rows).toMatchObject([{ refusal: { refused: 'reporterElsewhere' } }])
  })
})
