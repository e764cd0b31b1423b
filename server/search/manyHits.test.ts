import { beforeAll, expect, it } from 'vitest'
import { gramsOf } from '#domain/search/grams.ts'
import { parseSearch, searchLimits } from '#domain/search/searchQuery.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { findHits } from './findHits.ts'
import type { HitSearch } from './hitConditions.ts'

await enterTestDatabase()

type Written = {
  readonly id: string
  readonly publication: string
  readonly day: string
  readonly section: string
  readonly kind: string
  readonly text: string
}

const size = 6_000
const { counted, perPage, pages } = searchLimits
const publications = [newId(), newId()]
const dayOf = (at: number): string => new Date(Date.UTC(2001, 0, 1 + Math.floor(at / 15))).toISOString().slice(0, 10)
/** Of characters that are compared as they are: what is found can be told without any rule of the search's. */
const characters = [...'渡口的船在天亮以前就开了桥头老街灯下读书人栽柳三百棵河水退去鱼虾满仓']

/** What stands in some of the texts beside. */
const words: readonly (readonly [word: string, isIn: (at: number) => boolean])[] = [
  ['日报', (at) => at % 6 !== 0],
  ['晨雾', (at) => at % 2 === 0],
  // Not among the newest: they are read in vain, and then those that the index gives.
  ['旧闻', (at) => at < 4_500],
  ['汽笛声', (at) => at % 37 === 0],
  ['孤帆', (at) => at % 997 === 0],
]

/** Steps through the characters by a rule of its own for each text. */
function textOf(at: number): string {
  const plain = Array.from({ length: 40 }, (_, n) => characters[(at * 31 + n * (at % 23) + n * n) % characters.length])
  return [...plain, ...words.flatMap(([word, isIn]) => (isIn(at) ? [word] : []))].join('')
}

const entries: readonly Written[] = Array.from({ length: size }, (_, at) => ({
  ...{ id: newId(), publication: publications[at % 2] ?? '', day: dayOf(at) },
  ...{ section: at % 3 === 0 ? '要闻' : '副刊', kind: at % 5 === 0 ? 'brief' : 'news', text: textOf(at) },
}))

beforeAll(async () => {
  const rows = entries.map((entry) => ({ ...entry, grams: `{${gramsOf(entry.text).join()}}` }))
  await db().$executeRaw`
    INSERT INTO "SearchEntry" ("articleId", "audience", "publicationId", "issueDate", "pageLabels", "sectionName", "kind",
      "title", "text", "grams")
    SELECT r.id, 'public', r.publication, r.day, ARRAY['01'], r.section, r.kind, '', r.text, r.grams::int[]
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(id uuid, publication uuid, day date, section text, kind text,
      text text, grams text)`
  await db().$executeRaw`ANALYZE "SearchEntry"`
}, 120_000)

const everything: Omit<HitSearch, 'terms'> = {
  ...{ audience: 'public', publicationIds: publications, from: null, to: null, page: null },
  ...{ section: null, reporterIds: null, kind: null },
}
const filters: readonly (readonly [name: string, of: Partial<HitSearch>, has: (entry: Written) => boolean])[] = [
  ['everything', {}, () => true],
  ['a section', { section: '要闻' }, ({ section }) => section === '要闻'],
  ['a kind', { kind: 'brief' }, ({ kind }) => kind === 'brief'],
  ['a newspaper', { publicationIds: publications.slice(1) }, ({ publication }) => publication === publications[1]],
  ['some months', { from: '2001-03-05', to: '2001-07-01' }, ({ day }) => day >= '2001-03-05' && day <= '2001-07-01'],
]
const newestFirst = (one: Written, other: Written): number =>
  other.day.localeCompare(one.day) || one.id.localeCompare(other.id)

it.each([...words.map(([word]) => word), '的', '船在', '没有'])(
  'finds all that has “%s” and nothing else, on any page, within any filter, in order',
  async (word) => {
    for (const [name, of, isOf] of filters) {
      const terms = done(parseSearch(`"${word}"`))
      const wanted = entries.filter((entry) => isOf(entry) && entry.text.includes(word)).sort(newestFirst)
      const last = Math.min(pages, Math.ceil(wanted.length / perPage))
      for (const at of new Set([1, 2, 7, last, pages].filter((page) => page >= 1))) {
        const found = done(await findHits({ ...everything, ...of, terms }, { order: 'newest', at }))
        const where = `${word}, ${name}, page ${at}`
        expect([found.count, found.isCapped], where).toEqual([
          Math.min(wanted.length, counted),
          wanted.length > counted,
        ])
        const page = wanted.slice((at - 1) * perPage, at * perPage).map(({ id }) => id)
        expect(found.articleIds, where).toEqual(page)
      }
      const relevant = done(await findHits({ ...everything, ...of, terms }, { order: 'relevant', at: 1 }))
      expect(relevant.articleIds, name).toHaveLength(Math.min(perPage, wanted.length))
      const ids = new Set(wanted.map(({ id }) => id))
      expect(
        relevant.articleIds.filter((id) => !ids.has(id)),
        name,
      ).toEqual([])
    }
  },
)
