import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { expect, it } from 'vitest'
import { projectFolder } from '#scripts/bootstrap/projectFolder.mjs'
import { commandLine } from '#server/actor.ts'
import { closeDb } from '#server/database/db.ts'
import { addPublication } from '#server/publications/addPublication.ts'
import { dataFolder } from '#server/storage/dataFolder.ts'
import { enterTestDatabase } from '#server/testing/enterTestDatabase.ts'
import { inDatabase } from '#server/testing/inDatabase.ts'
import { done, testPage } from '#server/testing/newsroom.ts'
import { temporaryFolder } from './testing/temporaryFolder.ts'

await enterTestDatabase()
const folder = temporaryFolder()
const kills = process.env.GALLEY_SHORT ? 10 : 100
const pages = 12

type Standing = Record<'issues' | 'pages' | 'lines' | 'articles' | 'revisions' | 'drafts' | 'told' | 'loose', number>
const dayOf = (kill: number): string => new Date(Date.UTC(2025, 0, 1 + kill)).toISOString().slice(0, 10)

/** What stands of the issue of a day; `loose` are characters of its lines that are placed nowhere or twice. */
async function standing(day: string): Promise<Standing> {
  const issue = `(SELECT id FROM "Issue" WHERE date = '${day}')`
  const page = `(SELECT id FROM "Page" WHERE "issueId" IN ${issue})`
  const article = `(SELECT id FROM "Article" WHERE "issueId" IN ${issue})`
  const counted = (table: string, where: string) => `(SELECT count(*)::int FROM "${table}" WHERE ${where})`
  const [found] = await inDatabase<Standing>(
    process.env.DATABASE_URL ?? '',
    `SELECT ${counted('Issue', `date = '${day}'`)} AS issues, ${counted('Page', `"issueId" IN ${issue}`)} AS pages,
      ${counted('Line', `"pageId" IN ${page}`)} AS lines, ${counted('Article', `"issueId" IN ${issue}`)} AS articles,
      ${counted('Revision', `"articleId" IN ${article}`)} AS revisions,
      ${counted('Draft', `"articleId" IN ${article}`)} AS drafts,
      ${counted('Event', `verb = 'imported' AND "objectId" IN (SELECT id::text FROM "Issue" WHERE date = '${day}')`)} AS told,
      (SELECT coalesce(sum(abs(l.length - placed.units)), 0)::int FROM "Line" l, LATERAL
        (SELECT coalesce(sum(p."to" - p."from"), 0) AS units FROM "Placement" p WHERE p."lineId" = l.id) placed
        WHERE l."pageId" IN ${page}) AS loose`,
  )
  if (!found) throw new Error('The database counted nothing')
  return found
}

/** The import of a day's issue, with texts of its own, so that nothing of another day helps it. */
function wordsFor(day: string): string[] {
  const files = Array.from({ length: pages }, (_, at) => {
    const file = path.join(folder, `${day}-${String(at + 1).padStart(2, '0')}.txt`)
    writeFileSync(
      file,
      Array<string>(12)
        .fill(testPage.replaceAll('柳树', `${day}第${at}棵树`))
        .join('\n'),
    )
    return file
  })
  return ['import', '--publication', 'daily', '--date', day, ...files]
}

type Run = { readonly ended: boolean; readonly atWork: number }

/** Runs the import; kills it a time after it has come to the database. Tells whether it had ended, and when after that. */
async function runAndKill(words: readonly string[], ms: number): Promise<Run> {
  const tsx = import.meta.resolve('tsx')
  const child = spawn(process.execPath, ['--import', tsx, path.join(projectFolder, 'cli/galley.ts'), ...words], {
    cwd: projectFolder,
    stdio: 'ignore',
  })
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  await Promise.race([closed, comesToDatabase()])
  const from = performance.now()
  const timer = setTimeout(() => child.kill('SIGKILL'), ms)
  const code = await closed
  clearTimeout(timer)
  return { ended: code === 0, atWork: performance.now() - from }
}

/** Comes back when somebody else is connected to the database. */
async function comesToDatabase(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const others = 'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()'
  while (!(await client.query(others)).rowCount) await new Promise((resolve) => setTimeout(resolve, 5))
  await client.end()
}

/** Files that stand under a hash that is not theirs. */
function brokenFiles(): string[] {
  const root = path.join(dataFolder(), 'files')
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const hash = path.basename(name)
    if (!/^[0-9a-f]{64}$/u.test(hash)) return false
    return (
      createHash('sha256')
        .update(readFileSync(path.join(root, name)))
        .digest('hex') !== hash
    )
  })
}

it('an import that is killed has made the whole issue or nothing, and the next try makes it whole', async () => {
  done(await addPublication(commandLine, { slug: 'daily', title: '测试日报' }))
  await closeDb()
  let { atWork } = await runAndKill(wordsFor(dayOf(0)), 600_000)
  const wanted = await standing(dayOf(0))
  expect(wanted).toMatchObject({ issues: 1, pages, told: 1, loose: 0 })
  const nothing = Object.fromEntries(Object.keys(wanted).map((name) => [name, 0]))
  const ends = { whole: 0, nothing: 0, over: 0 }
  for (let kill = 1; kill <= kills; kill++) {
    const words = wordsFor(dayOf(kill))
    const run = await runAndKill(words, atWork * Math.random())
    if (run.ended) atWork = run.atWork
    const found = await standing(dayOf(kill))
    expect(found).toEqual(found.issues ? wanted : nothing)
    if (run.ended) expect(found.issues).toBe(1)
    ends[run.ended ? 'over' : found.issues ? 'whole' : 'nothing'] += 1
    const again = await runAndKill(words, 600_000)
    expect(again.ended).toBe(true)
    if (!found.issues) atWork = again.atWork
    expect(await standing(dayOf(kill))).toEqual(wanted)
  }
  expect(brokenFiles()).toEqual([])
  console.log(
    `Proved: ${kills} kills while importing an issue of ${pages} pages, ${wanted.lines} lines: ${ends.nothing} times nothing ` +
      `stood, ${ends.whole} times all of it, ${ends.over} times it was over before; never a part, and the next import made each whole.`,
  )
}, 3_600_000)
