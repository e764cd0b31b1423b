import path from 'node:path'
import { crc32 } from 'node:zlib'
import { openPromise, validateFileName, type Entry, type ZipFile } from 'yauzl'
import type { Problem } from '#domain/source/sourcePage.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { readUpTo, type ImportFile } from './importFile.ts'
import { mostFiles } from './listFolder.ts'
import { zipNames } from './zipNames.ts'

/** What all files of one ZIP may come to, unpacked: a year of a daily's text, or a month with its images. */
const mostUnpacked = 16 * 2 ** 30

export type OpenedZip = {
  readonly files: readonly ImportFile[]
  readonly problems: readonly Problem[]
  readonly close: () => void
}

/**
 * Opens a ZIP on disk: its files can be read one by one, nothing is unpacked to disk. Refuses, before any is read, a ZIP that
 * is broken, locked, too large once unpacked, or that holds a name which leads out of it or stands twice. A file that is
 * larger than it states is broken: the size stated is a limit. `file` is the name that refusals give it.
 */
export async function openZip(place: string, file = path.basename(place)): Promise<OpenedZip | Refusal> {
  const zip = await openPromise(place, { autoClose: false, decodeStrings: false, lazyEntries: true }).catch(() => null)
  if (!zip) return refuse('zipBroken', { file })
  const opened = await readEntries(zip, file)
  if (isRefusal(opened)) zip.close()
  return opened
}

async function readEntries(zip: ZipFile, file: string): Promise<OpenedZip | Refusal> {
  if (zip.entryCount > mostFiles) return refuse('folderTooFull', { file, limit: mostFiles })
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry)
  } catch {
    return refuse('zipBroken', { file })
  }
  const { names, guessed } = zipNames(entries)
  const bad = entriesRefusal(entries, names, file)
  if (bad) return bad
  const files = entries.flatMap((entry, at) => {
    const name = names[at] ?? ''
    return name.endsWith('/') || isLink(entry) ? [] : [zipFile(zip, entry, name)]
  })
  const values = { encoding: guessed ?? '' }
  const problem: Problem = { source: file, page: null, line: null, code: 'zipNamesGuessed', values }
  return { files, problems: guessed && guessed !== 'utf-8' ? [problem] : [], close: () => zip.close() }
}

function entriesRefusal(entries: readonly Entry[], names: readonly string[], file: string): Refusal | null {
  const seen = new Set<string>()
  let size = 0
  for (const [at, one] of entries.entries()) {
    const entry = names[at] ?? ''
    if (entry.includes('\0') || validateFileName(entry) !== null) return refuse('zipUnsafeName', { file, entry })
    if (seen.has(entry)) return refuse('zipNameTwice', { file, entry })
    seen.add(entry)
    if (one.isEncrypted()) return refuse('zipEncrypted', { file, entry })
    if (!one.canDecodeFileData()) return refuse('zipPacking', { file, entry })
    size += one.uncompressedSize
    if (size > mostUnpacked) return refuse('zipTooLarge', { file, limit: mostUnpacked / 2 ** 30 })
  }
  return null
}

/** A link of Unix: its bytes are a path, no page. */
const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0o170000) === 0o120000

/** Thrown while a file of a ZIP is read that is not what the ZIP states; carries the refusal. */
export class BrokenFile extends Error {
  readonly refusal: Refusal
  constructor(file: string) {
    super(file)
    this.refusal = refuse('zipBroken', { file })
  }
}

function zipFile(zip: ZipFile, entry: Entry, name: string): ImportFile {
  const upTo = async (length: number): Promise<Uint8Array> => {
    try {
      const bytes = await readUpTo(await zip.openReadStreamPromise(entry), length)
      const isWhole = bytes.length === entry.uncompressedSize
      if (isWhole ? crc32(bytes) === entry.crc32 : bytes.length === length) return bytes
    } catch {
      // Told as broken: the library's own words are not for people.
    }
    throw new BrokenFile(name)
  }
  const read = (most: number) => upTo(most + 1)
  const chunks = () => checkedChunks(zip, entry, name)
  return { path: name, size: entry.uncompressedSize, isNamed: false, head: upTo, read, chunks }
}

/** All bytes of a file in a ZIP, in pieces; at their end it is seen whether they were those that the ZIP states. */
async function* checkedChunks(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  let [sum, size] = [0, 0]
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Buffer
      sum = crc32(bytes, sum)
      size += bytes.length
      yield bytes
    }
  } catch {
    throw new BrokenFile(name)
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32) throw new BrokenFile(name)
}
