import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { db } from '../database/db.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { imagesKey, makeImages } from './makeImages.ts'

/** Facsimiles that are looked at together. */
const few = 500

/**
 * Makes the tiles of facsimiles that have none: of the demo, which is loaded without them, and of a data folder that was
 * restored without what can be made again. One after another, so that the server keeps its breath; what the pages show
 * today first, the newest issue first. An original that is gone stops nothing.
 * @returns how many were made
 */
export async function makeMissing(isEnding: () => boolean = () => false): Promise<number> {
  let made = 0
  for (let skip = 0; !isEnding(); skip += few) {
    const some = await db().page.findMany({
      where: { currentFacsimileId: { not: null } },
      orderBy: [{ issue: { date: 'desc' } }, { issueId: 'asc' }, { sequence: 'asc' }],
      select: { currentFacsimile: { select: { sha256: true, storageKey: true } } },
      ...{ skip, take: few },
    })
    for (const { currentFacsimile } of some)
      if (currentFacsimile && !isEnding()) made += await makeOne(currentFacsimile)
    if (some.length < few) break
  }
  return made
}

async function makeOne({
  sha256,
  storageKey,
}: {
  readonly sha256: string
  readonly storageKey: string
}): Promise<number> {
  const original = path.join(dataFolder(), storageKey)
  if (existsSync(path.join(dataFolder(), imagesKey(sha256))) || !existsSync(original)) return 0
  await makeImages(sha256, () => readFile(original))
  return 1
}
