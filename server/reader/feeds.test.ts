import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { beforeAll, expect, it } from 'vitest'
import { readFeedAsked } from '#domain/reader/readFeedAsked.ts'
import { readSitemapPart, sitemapParams } from '#domain/reader/sitemapPart.ts'
import { toSitemap, toSitemapIndex } from '#domain/reader/sitemapXml.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { linkMention } from '../reporters/linkMention.ts'
import { catchUp } from '../search/catchUp.ts'
import { step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { readFeed } from './readFeed.ts'
import { listSitemaps, readNewsSitemap, readReporterSitemap, readSitemap } from './readSitemap.ts'
import { toFeed } from './toFeed.ts'

await enterTestDatabase()
const origin = 'https://paper.example'
let slug = ''
let first = ''
let editor: Actor
let retract: () => Promise<unknown> = () => Promise.resolve()

beforeAll(async () => {
  const newsroom = await openNewsroom()
  slug = newsroom.slug
  first = newsroom.articleIds[0] ?? ''
  editor = await newsroom.hire('editor')
  const publisher = await newsroom.hire('publisher')
  done(await step(await newsroom.hire('corrector'), first, 'submit'))
  done(await step(editor, first, 'approve'))
  done(await step(publisher, first, 'publish'))
  retract = () => step(publisher, first, 'retract', '有误。')
})

const feed = async (params: Record<string, string>) => done(await readFeed(done(readFeedAsked(params))))
const words = { name: 'Galley <&>', description: 'All & more', titleOf: ({ text }: { readonly text: string }) => text }

it('feeds hold what is published, as the standards have it', async () => {
  const view = await feed({ publication: slug })
  expect(view.entries).toHaveLength(1)
  const place = { origin, address: `${origin}/feeds/atom.xml?publication=${slug}&section=a` }
  valid(relaxed(atomGrammar), toFeed(words, view, { ...place, format: 'atom' }))
  valid(relaxed(rssGrammar), toFeed(words, view, { ...place, format: 'rss' }))
  expect((await feed({ publication: slug, q: '柳樹' })).entries).toHaveLength(1)
  expect((await feed({ publication: slug, q: '没有这些字' })).entries).toEqual([])
  expect((await feed({ publication: slug, section: '没有这一版' })).entries).toEqual([])
  expect(await readFeed(done(readFeedAsked({ publication: 'nobody' })))).toMatchObject({
    refused: 'unknownPublication',
  })
})

it('a feed of a section holds what stands on its pages, of a search what all that narrows it leaves', async () => {
  await db().page.updateMany({ where: { issue: { publication: { slug } } }, data: { sectionName: '本市' } })
  await catchUp()
  const count = async (params: Record<string, string>) => (await feed(params)).entries.length
  expect(await count({ publication: slug, section: '本市' })).toBe(1)
  expect(await count({ section: '本市' })).toBe(1)
  expect(await count({ publication: slug, section: '没有这一版' })).toBe(0)
  const search = { q: '柳树', publication: slug }
  const { kind } = await db().article.findUniqueOrThrow({ where: { id: first } })
  for (const [name, one, none] of [
    ['section', '本市', '体育'],
    ['from', '2025-03-04', '2025-03-05'],
    ['to', '2025-03-04', '2025-03-03'],
    ['page', '01', '02'],
    ['kind', kind, 'notice'],
  ] as const) {
    expect(await count({ ...search, [name]: one }), name).toBe(1)
    expect(await count({ ...search, [name]: none }), name).toBe(0)
  }
  expect(await count({ q: '昨夭上午', publication: slug })).toBe(0)
  expect(await count({ q: '昨夭上午', publication: slug, alike: '1' })).toBe(1)
  const all = { ...search, from: '2025-03-04', to: '2025-03-04', page: '01', section: '本市', kind, alike: '1' }
  const { path, of } = await feed(all)
  expect(Object.fromEntries(new URL(path, origin).searchParams)).toEqual(all)
  expect(of).toEqual([expect.any(String), '本市', '01', '2025-03-04–2025-03-04', '柳树'])
  expect(readFeedAsked({ q: '柳树', from: '2025-02-30' })).toMatchObject({ refused: 'invalidDate' })
  expect(readFeedAsked({ section: '版'.repeat(501) })).toMatchObject({ refused: 'invalidInput' })
})

it('sitemaps hold every public address, in the words of sitemaps.org', async () => {
  const part = { publication: slug, year: 2025, month: null }
  expect(await listSitemaps()).toContainEqual(part)
  expect(readSitemapPart(new URLSearchParams(sitemapParams(part)))).toEqual(part)
  const addresses = await readSitemap(part, origin)
  expect(addresses.map(({ url }) => url)).toEqual([
    `${origin}/${slug}`,
    `${origin}/${slug}/2025-03-04`,
    `${origin}/${slug}/2025-03-04/page/01`,
    `${origin}/${slug}/2025-03-04/01-1`,
  ])
  valid(schema(sitemapSchema), toSitemap(addresses))
  valid(schema(indexSchema), toSitemapIndex([`${origin}/feeds/sitemap.xml?publication=${slug}&year=2025`]))
  expect(await readSitemap({ ...part, month: 3 }, origin)).toEqual(addresses)
  for (const none of [
    { ...part, year: 2024 },
    { ...part, month: 2 },
    { ...part, month: 4 },
  ])
    expect(await readSitemap(none, origin)).toEqual([])
  const news = await readNewsSitemap(new Date('2025-03-05T00:00:00Z'), origin)
  expect(news).toMatchObject([{ news: { language: 'zh-cn', date: '2025-03-04', title: '河堤新栽柳树三百棵' } }])
  valid(schema(sitemapSchema), toSitemap(news))
  const own = (text: string) => XmlDocument.fromString(text.replace('<news:news', `<news:news xmlns:news="${ofNews}"`))
  const [element = ''] = /<news:news>.*<\/news:news>/u.exec(toSitemap(news)) ?? []
  expect(() => schema(newsSchema).validate(own(element))).not.toThrow()
  expect(() => schema(newsSchema).validate(own(element.replace('zh-cn', 'chinese')))).toThrow()
  expect(await readNewsSitemap(new Date('2025-03-07T00:00:00Z'), origin)).toEqual([])
})

it('a sitemap holds the reporters who signed what is published, and each has a feed', async () => {
  expect(await readReporterSitemap(origin)).toEqual([])
  const { reporter } = done(
    await linkMention(editor, first, 'b1', { newReporter: { displayName: '白一川', kind: 'person' } }),
  )
  const signer = reporter?.slug ?? ''
  expect(await readReporterSitemap(origin)).toEqual([{ url: `${origin}/reporters/${signer}` }])
  const count = async (more: Record<string, string> = {}) => (await feed({ reporter: signer, ...more })).entries.length
  expect(await count()).toBe(1)
  expect(await count({ publication: slug, q: '柳树' })).toBe(1)
  expect(await count({ publication: slug })).toBe(1)
  expect(await count({ section: '没有这一版' })).toBe(0)
})

it.each([
  [{ reporter: 'bai-yi-chuan' }, '/reporters/bai-yi-chuan', '白一川 · Galley'],
  [{}, '/', 'All more'],
] as const)('a feed of %o leads to %s and says what it is of', async (asked, path, description) => {
  const plain = { ...words, name: 'Galley', description: 'All more' }
  const place = { origin, address: `${origin}/feeds/rss.xml`, format: 'rss' } as const
  const text = toFeed(plain, await feed(asked), place)
  expect(text).toContain(`<link>${origin}${path}</link>`)
  expect(text).toContain(`<description>${description}</description>`)
})

it('a paper that comes more than weekly has a sitemap a month', async () => {
  const daily = await openNewsroom()
  const day = (at: number) => ({ date: new Date(Date.UTC(2024, 0, 1 + at)), publicSince: new Date() })
  const parts = async () => (await listSitemaps()).filter(({ publication }) => publication === daily.slug)
  const { publicationId } = daily
  await db().issue.createMany({ data: Array.from({ length: 53 }, (_, at) => ({ publicationId, ...day(at) })) })
  expect(await parts()).toEqual([{ publication: daily.slug, year: 2024, month: null }])
  await db().issue.create({ data: { publicationId, ...day(53) } })
  expect((await parts()).map(({ month }) => month)).toEqual([1, 2])
})

it('a feed of a publication, or of a search, leads to its page', async () => {
  expect((await feed({ publication: slug })).path).toBe(`/${slug}`)
  expect((await feed({ publication: slug, section: '要闻' })).path).toBe(`/${slug}`)
  expect((await feed({ q: '柳树' })).path).toBe('/search?q=%E6%9F%B3%E6%A0%91')
})

it('nothing of a retracted article goes out', async () => {
  await retract()
  expect((await feed({ publication: slug })).entries).toEqual([])
  expect((await feed({ publication: slug, q: '柳树' })).entries).toEqual([])
  expect(await readSitemap({ publication: slug, year: 2025, month: null }, origin)).toHaveLength(3)
  expect(await readReporterSitemap(origin)).toEqual([])
})

type Validator = { validate(xml: XmlDocument): void }
function valid(validator: Validator, text: string): void {
  const xml = XmlDocument.fromString(text)
  expect(() => validator.validate(xml), text).not.toThrow()
  const broken = XmlDocument.fromString(text.replace(/<(loc|updated|title)>[\s\S]*?<\/\1>/u, ''))
  expect(() => validator.validate(broken)).toThrow()
}
const schema = (text: string): Validator => XsdValidator.fromDoc(XmlDocument.fromString(text))
const relaxed = (text: string): Validator => RelaxNGValidator.fromDoc(XmlDocument.fromString(text))

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const xsd = (body: string) =>
  `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="${sitemaps}" xmlns="${sitemaps}" elementFormDefault="qualified">
  <xsd:simpleType name="place"><xsd:restriction base="xsd:anyURI"><xsd:minLength value="12"/><xsd:maxLength value="2048"/></xsd:restriction></xsd:simpleType>
  <xsd:simpleType name="moment"><xsd:union memberTypes="xsd:date xsd:dateTime"/></xsd:simpleType>${body}</xsd:schema>`
/** After sitemap.xsd and siteindex.xsd of sitemaps.org. */
const sitemapSchema = xsd(`<xsd:element name="urlset"><xsd:complexType><xsd:sequence>
  <xsd:element name="url" maxOccurs="50000"><xsd:complexType><xsd:sequence>
    <xsd:element name="loc" type="place"/><xsd:element name="lastmod" type="moment" minOccurs="0"/>
    <xsd:any namespace="##other" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
  </xsd:sequence></xsd:complexType></xsd:element></xsd:sequence></xsd:complexType></xsd:element>`)
const indexSchema = xsd(`<xsd:element name="sitemapindex"><xsd:complexType><xsd:sequence>
  <xsd:element name="sitemap" maxOccurs="50000"><xsd:complexType><xsd:sequence>
    <xsd:element name="loc" type="place"/><xsd:element name="lastmod" type="moment" minOccurs="0"/>
  </xsd:sequence></xsd:complexType></xsd:element></xsd:sequence></xsd:complexType></xsd:element>`)

const ofNews = 'http://www.google.com/schemas/sitemap-news/0.9'
/** After sitemap-news.xsd of Google: who published it, in which language, when, and what it is called. */
const newsSchema = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="${ofNews}" elementFormDefault="qualified">
  <xsd:element name="news"><xsd:complexType><xsd:all>
    <xsd:element name="publication"><xsd:complexType><xsd:all><xsd:element name="name" type="xsd:string"/>
      <xsd:element name="language"><xsd:simpleType><xsd:restriction base="xsd:string"><xsd:pattern value="zh-cn|zh-tw|[a-z]{2,3}"/></xsd:restriction></xsd:simpleType></xsd:element>
    </xsd:all></xsd:complexType></xsd:element>
    <xsd:element name="publication_date"><xsd:simpleType><xsd:union memberTypes="xsd:date xsd:dateTime"/></xsd:simpleType></xsd:element>
    <xsd:element name="title" type="xsd:string"/>
  </xsd:all></xsd:complexType></xsd:element></xsd:schema>`

const grammar = (namespace: string, start: string) =>
  `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="${namespace}" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><start>${start}</start>
  <define name="words"><optional><attribute name="type"/></optional><text/></define></grammar>`
const one = (name: string, content: string) => `<element name="${name}">${content}</element>`
const optional = (...parts: string[]) => parts.map((part) => `<optional>${part}</optional>`).join('')
const many = (part: string) => `<zeroOrMore>${part}</zeroOrMore>`
const person = (name: string) =>
  one(
    name,
    `<interleave>${one('name', '<text/>')}${optional(one('uri', '<text/>'), one('email', '<text/>'))}</interleave>`,
  )
const link = one(
  'link',
  `<attribute name="href"><data type="anyURI"/></attribute>${optional('<attribute name="rel"/>', '<attribute name="type"/>')}`,
)
const words4287 = '<ref name="words"/>'
const common = `${one('id', '<data type="anyURI"/>')}${one('title', words4287)}${one('updated', '<data type="dateTime"/>')}${many(person('author'))}${many(link)}`
/** After appendix B of RFC 4287: what Galley writes of it, and what must be there. */
const atomGrammar = grammar(
  'http://www.w3.org/2005/Atom',
  one(
    'feed',
    `${optional('<attribute name="xml:lang"/>')}<interleave>${common}${optional(one('subtitle', words4287), one('generator', '<text/>'))}${many(
      one(
        'entry',
        `<interleave>${common}${optional(one('published', '<data type="dateTime"/>'), one('summary', words4287))}</interleave>`,
      ),
    )}</interleave>`,
  ),
)
/** After the specification of RSS 2.0: channel with title, link and description; items with a title. */
const rssGrammar = grammar(
  '',
  one(
    'rss',
    `<attribute name="version"><value>2.0</value></attribute><element name="channel"><interleave>
    ${['title', 'link', 'description'].map((name) => one(name, '<text/>')).join('')}
    ${optional(one('lastBuildDate', '<text/>'), one('docs', '<text/>'), one('generator', '<text/>'), one('language', '<text/>'))}
    ${many('<element ns="http://www.w3.org/2005/Atom" name="link"><attribute name="href"/><attribute name="rel"/><attribute name="type"/></element>')}
    ${many(
      one(
        'item',
        `<interleave>${one('title', '<text/>')}${optional(one('link', '<text/>'), one('description', '<text/>'), one('pubDate', '<text/>'), one('author', '<text/>'))}
      ${optional(one('guid', '<optional><attribute name="isPermaLink"/></optional><text/>'))}${many('<element ns="http://purl.org/dc/elements/1.1/" name="creator"><text/></element>')}</interleave>`,
      ),
    )}
    </interleave></element>`,
  ),
)
