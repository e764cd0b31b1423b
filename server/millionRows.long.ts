import pg from 'pg'
import { expect, it } from 'vitest'
import { readArticle } from './articles/readArticle.ts'
import { db } from './database/db.ts'
import { importIssue } from './imports/importIssue.ts'
import { listIssues } from './issues/listIssues.ts'
import { publishIssue } from './issues/publishIssue.ts'
import { readIssue } from './issues/readIssue.ts'
import { readMyWork } from './issues/readMyWork.ts'
import { commandLine } from './actor.ts'
import { readPage } from './pages/readPage.ts'
import { readArticle as readPublicArticle } from './reader/readArticle.ts'
import { readCalendar } from './reader/readCalendar.ts'
import { readFront } from './reader/readFront.ts'
import { readIssue as readPublicIssue } from './reader/readIssue.ts'
import { readPage as readPublicPage } from './reader/readPage.ts'
import { readPublication } from './reader/readPublication.ts'
import { readReporter } from './reader/readReporter.ts'
import { step, write } from './testing/correct.ts'
import { enterTestDatabase } from './testing/enterTestDatabase.ts'
import { multiply } from './testing/multiply.ts'
import { done, openNewsroom } from './testing/newsroom.ts'
import { recordQueries } from './testing/recordQueries.ts'

await enterTestDatabase()
const wanted = process.env.GALLEY_SHORT ? 100_000 : 1_000_000
const rounds = 15
const large = 20_000

const people = ['白一川', '何小满', '林溪', '石在']

/** A page of four articles of some 25 lines, told apart by a word. */
const pageOf = (word: string): string =>
  Array.from({ length: 4 }, (_, at) =>
    [
      `${word}的第${at}棵柳树栽下了`,
      '',
      `本报讯（记者 ${people[at]}）昨天上午，城东河堤`,
      ...Array.from({ length: 22 }, (_, line) => `${word}第${line}行：栽树的人站成一排，看水流过去`),
      '树苗来自下游的苗圃。',
      '',
    ].join('\n'),
  ).join('\n')

/** An issue that is public and one that waits to be corrected, each of four pages, copied until a million lines stand. */
async function fill() {
  for (const [at, displayName] of people.entries())
    await db().reporter.create({
      data: { displayName, slug: `reporter-${at}`, sortKey: `${at}`, names: { create: { printed: displayName } } },
    })
  const newsroom = await openNewsroom(pageOf('一版'))
  const { slug } = newsroom
  const files = (day: string) =>
    ['一', '二', '三', '四'].map((word, at) => ({
      name: `0${at + 1}.txt`,
      bytes: new TextEncoder().encode(pageOf(`${day}${word}版`)),
    }))
  const bring = async (date: string) =>
    done(await importIssue(commandLine, { publicationSlug: slug, date, files: files(date) })).issueId
  const [out, waiting] = [await bring('2025-03-03'), await bring('2025-03-02')]
  const [corrector, editor, publisher] = [
    await newsroom.hire('corrector'),
    await newsroom.hire('editor'),
    await newsroom.hire('publisher'),
  ]
  const articles = await db().article.findMany({ where: { issueId: out }, orderBy: [{ slug: 'asc' }] })
  for (const { id } of articles) {
    done(await step(corrector, id, 'submit'))
    done(await step(editor, id, 'approve'))
  }
  done(await publishIssue(publisher, out))
  const lines = await db().line.count({ where: { page: { issueId: out } } })
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  // It goes with the database.
  client.on('error', () => undefined)
  await client.connect()
  const copies = Math.ceil(wanted / lines / 2)
  for (let from = 1; from <= copies; from += 25)
    for (const issue of [out, waiting]) await multiply(client, issue, from, Math.min(from + 24, copies))
  await client.query('ANALYZE')
  return { ...newsroom, client, out, waiting, articles, corrector, editor, publisher }
}

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Plans?: Plan[]
  'Actual Rows'?: number
}
type Explained = { 'QUERY PLAN': [{ Plan: Plan; 'Execution Time': number }] }

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
const nameOf = (node: Plan): string =>
  `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''}`.trim()

/** How the database goes about each query that a screen sends, in the values that it sent. */
async function explain(client: pg.Client, work: () => Promise<unknown>): Promise<Plan[][]> {
  const plans: Plan[][] = []
  for (const { text, values } of await recordQueries(work)) {
    const { rows } = await client.query<Explained>(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...values])
    plans.push(nodesOf((rows[0] as Explained)['QUERY PLAN'][0].Plan))
  }
  return plans
}

/** Milliseconds of the middle one of several times. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    done(await work())
    times.push(performance.now() - from)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

it('the screens of the desk and of the reader read a million lines by indexes', async () => {
  const { client, slug, out, waiting, articles, corrector, editor, publisher } = await fill()
  const counted = await client.query<{ name: string; rows: number }>(
    'SELECT relname AS name, n_live_tup::int AS rows FROM pg_stat_user_tables WHERE n_live_tup > 0 ORDER BY 2 DESC',
  )
  const rowsOf = new Map(counted.rows.map(({ name, rows }) => [name, rows]))
  console.log(counted.rows.map(({ name, rows }) => `${name} ${rows}`).join(', '))
  const article = articles[0] ?? { id: '', slug: '' }
  const page = await db().page.findFirstOrThrow({ where: { issueId: waiting } })
  const reporter = await db().reporter.findFirstOrThrow({ orderBy: { displayName: 'asc' } })
  const day = '2025-03-03'
  const screens: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['desk: issues', () => listIssues(corrector)],
    ['desk: issue', () => readIssue(publisher, waiting)],
    ['desk: my work of a corrector', () => readMyWork(corrector)],
    ['desk: my work of an editor', () => readMyWork(editor)],
    ['desk: page', () => readPage(corrector, page.id)],
    ['desk: article', () => readArticle(corrector, article.id)],
    ['reader: front page', () => readFront()],
    ['reader: publication', () => readPublication(slug)],
    ['reader: calendar', () => readCalendar(slug, null)],
    ['reader: issue', () => readPublicIssue(slug, day)],
    ['reader: page', () => readPublicPage(slug, day, '01')],
    ['reader: article', () => readPublicArticle(slug, day, article.slug)],
    ['reader: reporter', () => readReporter(reporter.slug)],
  ]
  const report: string[] = []
  const scans: string[] = []
  for (const [name, work] of screens) {
    const plans = await explain(client, work)
    const whole = plans
      .flat()
      .filter(
        (node) => node['Node Type'].includes('Seq Scan') && (rowsOf.get(node['Relation Name'] ?? '') ?? 0) > large,
      )
    scans.push(...whole.map((node) => `${name}: ${nameOf(node)}`))
    report.push(`${name}: median ${(await median(work)).toFixed(1)} ms, ${plans.length} queries`)
    report.push(
      ...plans.map(
        (nodes) =>
          `    ${nodes
            .filter((node) => node['Relation Name'] ?? node['Index Name'])
            .map(nameOf)
            .join(' · ')}`,
      ),
    )
  }
  console.log(report.join('\n'))
  expect(out).not.toBe(waiting)
  expect(scans).toEqual([])
  const from = performance.now()
  const file = { name: '01.txt', bytes: new TextEncoder().encode(pageOf('新')) }
  done(await importIssue(commandLine, { publicationSlug: slug, date: '2025-04-01', files: [file] }))
  done(await write(corrector, (await db().article.findFirstOrThrow({ where: { issueId: waiting } })).id, '改过的字。'))
  console.log(
    `Proved: over ${rowsOf.get('Line')} lines and ${rowsOf.get('Placement')} placements no screen reads a large table whole; ` +
      `a page is imported and a draft saved beside them in ${Math.round(performance.now() - from)} ms.`,
  )
}, 3_600_000)
