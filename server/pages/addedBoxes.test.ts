import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { parseSearch } from '#domain/search/searchQuery.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import { addUser } from '../accounts/addUser.ts'
import { readActor } from '../accounts/readActor.ts'
import { commandLine } from '../actor.ts'
import { readArticle } from '../articles/readArticle.ts'
import { db } from '../database/db.ts'
import { keepFacsimile } from '../facsimiles/keepFacsimile.ts'
import { importIssue } from '../imports/importIssue.ts'
import { addPublication } from '../publications/addPublication.ts'
import { readPageMarks } from '../search/readPageMarks.ts'
import { step } from '../testing/correct.ts'
import { drawPage } from '../testing/drawPage.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { addLines } from './addLines.ts'
import { assembleAgain } from './assembleAgain.ts'
import { readPage } from './readPage.ts'
import { readReadings } from './readReadings.ts'

await enterTestDatabase()
type Line = readonly [text: string, box: Box]
const at = (row: number, high = 30): Box => [40, row * 50, 500, high]
const missed = '上新栽了三百棵柳树，栽树的人站成一排，'
const own: readonly Line[] = [
  ['河堤新栽柳树三百棵', at(1, 48)],
  ['本报讯（记者 白一川）昨天上午，城东河堤', at(2)],
  ['树苗来自下游的苗圃，运了六趟才运完了。', at(4)],
  ['图书馆周末延长开放', at(6, 48)],
  ['本报讯（记者 何小满）从本周起，市图书馆周', at(7)],
  ['末延长到晚上九点关门，读者可以多借一本书。', at(8)],
]
const better = own.toSpliced(2, 0, [missed, at(3)])

/** The page as a recogniser writes it, at another resolution. */
const hocr = (size: number, lines: readonly Line[]): string => {
  const scaled = (value: number) => Math.round((value * size) / 1000)
  const shown = lines.map(([text, [x, y, width, height]]) => {
    const corners = [x, y, x + width, y + height].map(scaled).join(' ')
    return `<span class="ocr_line" title="bbox ${corners}"><span class="ocrx_word" title="bbox ${corners}; x_wconf 90">${text}</span></span>`
  })
  return `<!DOCTYPE html><html><body><div class="ocr_page" title="bbox 0 0 ${size} ${size}"><p class="ocr_par">${shown.join('\n')}</p></div></body></html>`
}

let count = 0
let people: Record<'corrector' | 'editor' | 'publisher', Actor>
let pageId: string
let slug: string

async function hire(publicationId: string, role: keyof typeof people): Promise<Actor> {
  const name = `${role}-boxes-${(count += 1)}`
  const { userId } = done(
    await addUser(commandLine, { name, displayName: name, memberships: [{ publicationId, role }] }),
  )
  const actor = await readActor(userId, 1)
  if (!actor) throw new Error(`${name} was not made`)
  return actor
}
const give = async (name: string, text: string) =>
  done(
    await importIssue(commandLine, {
      ...{ publicationSlug: slug, date: '2025-03-04' },
      files: [{ name, bytes: new TextEncoder().encode(text) }],
    }),
  )

beforeEach(async () => {
  slug = `boxes-${(count += 1)}`
  const { publicationId } = done(await addPublication(commandLine, { slug, title: '测试报' }))
  people = {
    corrector: await hire(publicationId, 'corrector'),
    editor: await hire(publicationId, 'editor'),
    publisher: await hire(publicationId, 'publisher'),
  }
  await db().publication.update({ where: { id: publicationId }, data: { imagesPublic: true } })
  const { issueId } = await give('01.hocr', hocr(1000, own))
  pageId = (await db().page.findFirstOrThrow({ where: { issueId } })).id
  const bytes = await drawPage(2000, 2000, []).png().toBuffer()
  done(await keepFacsimile(commandLine, { pageId, file: { name: '01.png', bytes } }))
  await give('better.hocr', hocr(500, better))
})

const see = async () => done(await readPage(people.editor, pageId))
const add = async (of?: string) => {
  const { version, sources } = await see()
  const source = of ?? sources.find(({ isCurrent }) => !isCurrent)?.id ?? ''
  return done(await addLines(people.editor, pageId, { source, take: true, version }))
}
// In pixels of the facsimile, which is twice as large as the page’s own source and four times the other.
const onImage: Box = [80, 300, 1000, 60]

describe('a line that was added from a source of another resolution', () => {
  it('is shown on the image before and after, and lies in the zone of its article', async () => {
    const { source, onlyThere } = done(await readReadings(people.editor, pageId, null))
    expect(source).not.toBe('')
    expect(onlyThere).toMatchObject([{ text: missed, box: onImage, isAdded: false }])
    expect(await add()).toMatchObject({ changed: 1, placed: 1 })
    const { lines, articles, zones } = await see()
    // One zone around headline, text and line.
    const corners = zones.filter(({ articleId }) => articleId === articles[0]?.id).map(({ polygon }) => polygon)
    expect(corners).toHaveLength(1)
    expect(lines.find(({ text }) => text === missed)?.box).toEqual(onImage)
    const { pages } = done(await readArticle(people.editor, articles[0]?.id ?? ''))
    expect(pages[0]?.lines.find(({ text }) => text === missed)?.box).toEqual(onImage)
  })

  it('is found on the public page, and lit where it stands', async () => {
    await add()
    const [article] = (await see()).articles
    done(await step(people.corrector, article?.id ?? '', 'submit'))
    done(await step(people.publisher, article?.id ?? '', 'approve'))
    done(await step(people.publisher, article?.id ?? '', 'publish'))
    const marks = await readPageMarks(pageId, done(parseSearch('站成一排')))
    expect(marks).toMatchObject([[expect.any(Number), onImage[1], expect.any(Number), onImage[3]]])
  })

  it('is read by an assembly with the page’s boxes, though its own source has none', async () => {
    const corrector = people.corrector
    const [article] = (await see()).articles
    done(await step(corrector, article?.id ?? '', 'claim'))
    await give('better.txt', better.map(([text]) => text).join('\n'))
    const text = (await see()).sources.find(({ fileName }) => fileName === 'better.txt')?.id ?? ''
    expect(await add(text)).toMatchObject({ changed: 1, placed: 0 })
    expect((await see()).lines.find((line) => line.text === missed)?.box).toBeNull()
    done(await step(corrector, article?.id ?? '', 'release'))
    done(await assembleAgain(people.editor, pageId, { version: (await see()).version }))
    const { articles } = await see()
    expect(articles.map(({ headline }) => headline)).toEqual(['河堤新栽柳树三百棵', '图书馆周末延长开放'])
    expect(articles[0]?.paragraphs.map((one) => one.text).join('')).toContain(`城东河堤${missed}树苗`)
  })

  it('is read by an assembly where it stands', async () => {
    const corrector = people.corrector
    const [article] = (await see()).articles
    done(await step(corrector, article?.id ?? '', 'claim'))
    expect(await add()).toMatchObject({ changed: 1, placed: 0 })
    done(await step(corrector, article?.id ?? '', 'release'))
    done(await assembleAgain(people.editor, pageId, { version: (await see()).version }))
    const { articles, ledger } = await see()
    expect(articles[0]?.paragraphs.map(({ text }) => text).join('')).toContain(`城东河堤${missed}树苗`)
    expect(ledger.unaccounted).toBe(0)
  })
})
