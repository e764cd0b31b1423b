import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'
import { dataFolder } from '../../storage/dataFolder.ts'
import { parseSubsetAddress, type Subset } from './subsetAddress.ts'

/** One after another: it is work of the processor alone. */
let turn: Promise<unknown> = Promise.resolve()

/** The font at an address below the assets; made once, then kept in the data folder. Null where there is none. */
export async function readSubset(address: string): Promise<Buffer | null> {
  const subset = parseSubsetAddress(address)
  if (!subset) return null
  const mark = createHash('sha256').update(address).digest('hex').slice(0, 32)
  const file = path.join(dataFolder(), 'subsets', mark.slice(0, 2), `${mark}.woff2`)
  if (existsSync(file)) return readFile(file)
  const made = turn.then(() => makeAt(file, subset))
  turn = made.catch(() => undefined)
  return made
}

async function makeAt(file: string, { slice, points }: Subset): Promise<Buffer> {
  if (existsSync(file)) return readFile(file)
  const text = String.fromCodePoint(...points)
  const bytes = await subsetFont(await readFile(slice.file), text, { targetFormat: 'woff2' })
  await mkdir(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${randomBytes(6).toString('hex')}.unfinished`
  await writeFile(unfinished, bytes)
  await rename(unfinished, file)
  return bytes
}
