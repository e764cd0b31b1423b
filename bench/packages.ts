import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { openTestServer } from '#scripts/testing/openTestServer.ts'
import { commandLine } from '#server/actor.ts'
import { closeDb } from '#server/database/db.ts'
import { openGiven } from '#server/imports/given/openGiven.ts'
import { importProposed } from '#server/imports/importProposed.ts'
import { openLineSpool } from '#server/imports/lineSpool.ts'
import { proposeGiven } from '#server/imports/proposeGiven.ts'
import { readSources } from '#server/imports/readSources.ts'
import { addPublication } from '#server/publications/addPublication.ts'
import { createTestDatabase } from '#server/testing/createTestDatabase.ts'
import { writePackage } from './writePackage.ts'

/** A broadsheet page holds some thousand words. */
const wordsOfPage = 5000
const sizes = [20, 200] as const

/** Prints what it costs to read and to import a package of METS and ALTO: seconds, and the highest memory of the process. */
export async function benchPackages(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-bench-'))
  try {
    console.log(`Packages: METS with ALTO pages of ${wordsOfPage} words`)
    for (const size of sizes) await measureReading(folder, size)
    await importAll(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function importAll(folder: string): Promise<void> {
  const server = await openTestServer()
  const database = await createTestDatabase(server)
  process.env.DATABASE_URL = database.url
  process.env.GALLEY_DATA = path.join(folder, 'data')
  try {
    await addPublication(commandLine, { slug: 'daily', title: 'Daily' })
    for (const [at, size] of sizes.entries()) await measureImport(folder, size, `2001-01-0${at + 1}`)
  } finally {
    await closeDb()
    await database.close()
    await server.stop()
  }
}

/** Reading alone: what the pages' texts, words and boxes take while one file after the other is opened. */
async function measureReading(folder: string, megabytes: number): Promise<void> {
  const place = path.join(folder, `read-${megabytes}`)
  const pages = writePackage(place, megabytes, wordsOfPage)
  const memory = watchMemory()
  const start = performance.now()
  const given = await openGiven([place])
  if (isRefusal(given)) throw new Error(given.refused)
  const files = given.files.map((source) => ({ name: path.basename(source.path), path: source.path, source }))
  const spool = await openLineSpool()
  const read = await readSources(files, spool)
  await spool.close()
  if (isRefusal(read)) throw new Error(read.refused)
  console.log(`  read ${megabytes} MB: ${pages} pages in ${secondsSince(start)} s; ${memory.stop()}`)
  rmSync(place, { recursive: true, force: true })
}

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1)

async function measureImport(folder: string, megabytes: number, date: string): Promise<void> {
  const place = path.join(folder, date)
  const pages = writePackage(place, megabytes, wordsOfPage)
  const memory = watchMemory()
  const start = performance.now()
  const given = await openGiven([place])
  if (isRefusal(given)) throw new Error(given.refused)
  const proposal = await proposeGiven(commandLine, given.files, { publication: 'daily' })
  if (isRefusal(proposal)) throw new Error(proposal.refused)
  const [issue] = proposal.issues
  const done = issue && (await importProposed(commandLine, 'daily', issue, given.files))
  given.close()
  if (!done || isRefusal(done)) throw new Error(done ? done.refused : 'nothing to import')
  const told = `${pages} pages, ${done.lines} lines in ${secondsSince(start)} s`
  console.log(`  import ${megabytes} MB: ${told}; ${memory.stop()}`)
  rmSync(place, { recursive: true, force: true })
}

const mega = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`

/** The most that the process and its heap held, looked at ten times a second. */
function watchMemory(): { readonly stop: () => string } {
  const before = process.memoryUsage().rss
  let [whole, heap] = [0, 0]
  const look = (): void => {
    const { rss, heapUsed } = process.memoryUsage()
    ;[whole, heap] = [Math.max(whole, rss), Math.max(heap, heapUsed)]
  }
  const timer = setInterval(look, 100)
  return {
    stop: () => {
      clearInterval(timer)
      look()
      return `process ${mega(before)} before, ${mega(whole)} at most; heap ${mega(heap)} at most`
    },
  }
}
