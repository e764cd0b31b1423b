import { rmSync } from 'node:fs'
import path from 'node:path'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { commandLine } from '#server/actor.ts'
import { closeDb } from '#server/database/db.ts'
import { openGiven, type OpenedGiven } from '#server/imports/given/openGiven.ts'
import { importProposed } from '#server/imports/importProposed.ts'
import { openPageSpool } from '#server/imports/pageSpool.ts'
import { proposeGiven } from '#server/imports/proposeGiven.ts'
import { readFiles } from '#server/imports/readFiles.ts'
import { addPublication } from '#server/publications/addPublication.ts'
import { liveHeap } from './liveHeap.ts'
import { writePackage } from './writePackage.ts'

/** A broadsheet page holds some thousand words. */
export const wordsOfPage = 5000
/** How often it is looked at what is alive: each look stops everything for a moment. */
const looksEvery = 2000

/** A package to write into a folder and to read; with a database, to import. */
export type PackageAsked = { readonly folder: string; readonly megabytes: number; readonly database?: string }
export type MeasuredPackage = {
  readonly did: 'read' | 'import'
  readonly megabytes: number
  readonly pages: number
  readonly lines: number
  readonly seconds: number
  /** Megabytes: of heap alive before, of heap and buffers alive at most, of the whole process at most. */
  readonly before: number
  readonly live: number
  readonly whole: number
}

async function measurePackage({ folder, megabytes, database }: PackageAsked): Promise<MeasuredPackage> {
  const place = path.join(folder, '2001-01-01')
  const pages = writePackage(place, megabytes, wordsOfPage)
  process.env.DATABASE_URL = database
  process.env.GALLEY_DATA = path.join(folder, 'data')
  if (database) await addPublication(commandLine, { slug: 'daily', title: 'Daily' })
  const memory = watchMemory()
  const start = performance.now()
  const given = wanted(await openGiven([place]))
  const lines = database ? await importAll(given) : await readAll(given)
  given.close()
  const seconds = (performance.now() - start) / 1000
  const measured = { megabytes, pages, lines, seconds, ...memory.stop() }
  await closeDb()
  rmSync(place, { recursive: true, force: true })
  rmSync(path.join(folder, 'data'), { recursive: true, force: true })
  return { did: database ? 'import' : 'read', ...measured }
}

async function readAll(given: OpenedGiven): Promise<number> {
  const files = given.files.map((source) => ({ name: path.basename(source.path), path: source.path, source }))
  const spool = await openPageSpool()
  wanted(await readFiles(files, { page: spool.keep, stated: spool.addStated }))
  await spool.close()
  return 0
}

async function importAll(given: OpenedGiven): Promise<number> {
  const { issues } = wanted(await proposeGiven(commandLine, given.files, { publication: 'daily' }))
  const [issue] = issues
  if (!issue) throw new Error('There is nothing to import')
  return wanted(await importProposed(commandLine, 'daily', issue, given.files)).lines
}

function wanted<Done>(answer: Done | Refusal): Done {
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

function watchMemory() {
  const before = liveHeap()
  let [live, whole] = [0, 0]
  const look = (): void => {
    const heap = liveHeap()
    const { rss, arrayBuffers } = process.memoryUsage()
    ;[live, whole] = [Math.max(live, heap + arrayBuffers / 2 ** 20), Math.max(whole, rss / 2 ** 20)]
  }
  const timer = setInterval(look, looksEvery)
  const stop = () => {
    clearInterval(timer)
    look()
    return { before, live, whole }
  }
  return { stop }
}

// Run by itself, with what is asked; imported, it measures nothing.
const asked = process.send ? process.argv[2] : undefined
if (asked?.startsWith('{'))
  measurePackage(JSON.parse(asked) as PackageAsked)
    .then((measured) => process.send?.(measured, () => process.exit(0)))
    .catch((error: unknown) => {
      console.error(error)
      process.exit(1)
    })
