import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openTestServer } from '#scripts/testing/openTestServer.ts'
import { createTestDatabase } from '#server/testing/createTestDatabase.ts'
import { wordsOfPage, type MeasuredPackage, type PackageAsked } from './packageRun.ts'

const sizes = [20, 200] as const

/**
 * Prints what it costs to read and to import a package of METS and ALTO, each in a process of its own: seconds, and the
 * most that is alive while it goes on. That is to be the same however large the package is.
 */
export async function benchPackages(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-bench-'))
  const server = await openTestServer()
  try {
    console.log(`Packages: METS with ALTO pages of ${wordsOfPage} words`)
    for (const megabytes of sizes) console.log(told(await measure({ folder, megabytes })))
    for (const megabytes of sizes) {
      const database = await createTestDatabase(server)
      console.log(told(await measure({ folder, megabytes, database: database.url })))
      await database.close()
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function told(measured: MeasuredPackage): string {
  const { did, megabytes, pages, lines, seconds, before, live, whole } = measured
  const size = (count: number): string => `${count.toFixed(0)} MB`
  const memory = `alive ${size(before)} before, ${size(live)} at most; process ${size(whole)} at most`
  return `  ${did} ${megabytes} MB: ${pages} pages${lines ? `, ${lines} lines` : ''} in ${seconds.toFixed(1)} s; ${memory}`
}

function measure(asked: PackageAsked): Promise<MeasuredPackage> {
  const child = fork(path.join(import.meta.dirname, 'packageRun.ts'), [JSON.stringify(asked)], { stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('message', (measured) => resolve(measured as MeasuredPackage))
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`The measured process ended with ${code}`)))
  })
}
