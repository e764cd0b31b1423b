import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '#domain/source/sourcePage.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import type { ImportFile } from './importFile.ts'
import { diskFile, listFolder } from './listFolder.ts'
import { openZip } from './openZip.ts'

/** What a person gave: every file of it, to be read one by one, and then closed. */
export type OpenedGiven = {
  readonly files: readonly ImportFile[]
  readonly problems: readonly Problem[]
  /** Only single files, each named: their order is the order of the pages. */
  readonly inOrder: boolean
  readonly close: () => void
}

/**
 * Opens files, folders and ZIPs. Nothing is read but names; a ZIP is told by its first bytes, not by its name.
 * @throws the file system's error for what does not exist or may not be read
 */
export const openGiven = (places: readonly string[]): Promise<OpenedGiven | Refusal> =>
  openPlaces(places.map((place) => ({ place, name: path.basename(place), isNamed: true })))

/** Where a file, folder or ZIP lies, and the name that people know it by. */
type GivenPlace = { readonly place: string; readonly name: string; readonly isNamed: boolean }

/** The same for places that are known by other names than they have on disk. */
export async function openPlaces(places: readonly GivenPlace[]): Promise<OpenedGiven | Refusal> {
  const files: ImportFile[] = []
  const problems: Problem[] = []
  const closers: (() => void)[] = []
  const close = (): void => closers.forEach((end) => end())
  let inOrder = true
  for (const place of places) {
    const opened = await openOne(place)
    if (isRefusal(opened)) {
      close()
      return opened
    }
    files.push(...opened.files)
    problems.push(...opened.problems)
    closers.push(opened.close)
    inOrder &&= opened.inOrder
  }
  return { files: withoutTwins(files), problems, inOrder, close }
}

async function openOne({ place, name, isNamed }: GivenPlace): Promise<OpenedGiven | Refusal> {
  const nothing = { problems: [], close: () => undefined }
  const about = await stat(place)
  if (about.isDirectory()) {
    const files = await listFolder(place)
    return isRefusal(files) ? files : { files, inOrder: false, ...nothing }
  }
  if (about.isFile() && (await isZip(place))) {
    const zip = await openZip(place, name)
    return isRefusal(zip) ? zip : { ...zip, inOrder: false }
  }
  return { files: [diskFile(place, name, about.size, isNamed)], inOrder: true, ...nothing }
}

async function isZip(place: string): Promise<boolean> {
  const file = await open(place)
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return ['504b0304', '504b0506'].includes(buffer.toString('hex'))
  } finally {
    await file.close()
  }
}

/** Two files of one name, from two folders or ZIPs, keep apart by a number in front. */
export function withoutTwins(files: readonly ImportFile[]): readonly ImportFile[] {
  const seen = new Map<string, number>()
  return files.map((file) => {
    const before = seen.get(file.path) ?? 0
    seen.set(file.path, before + 1)
    return before === 0 ? file : { ...file, path: `${before + 1}:/${file.path}` }
  })
}
